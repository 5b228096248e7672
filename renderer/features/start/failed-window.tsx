import type { ReactElement } from 'react';
import { ActionButton } from '../../components/action-button.tsx';
import { useWords } from '../../i18n/words.ts';
import { RecentFiles } from './recent-files.tsx';

/** Says that a dossier could not be opened: what happened, what is safe, what can be done. */
export function FailedWindow({
  path,
  reason,
}: {
  readonly path: string;
  readonly reason: string;
}): ReactElement {
  const words = useWords();
  return (
    <main className="start">
      <div className="start-head" role="alert">
        <h1>{words.start.failed}</h1>
        <p>{path}</p>
        <p className="notice">{reason}</p>
      </div>
      <section className="start-choices" aria-labelledby="start-choices">
        <h2 id="start-choices">{words.start.choices}</h2>
        <ActionButton action="file.open" />
        <ActionButton action="file.new" />
        <ActionButton action="file.example" />
      </section>
      <RecentFiles />
    </main>
  );
}
