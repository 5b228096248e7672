import type { ReactElement } from 'react';
import { ActionButton } from '../../components/action-button.tsx';
import { useAnnouncement } from '../../data/announcements.ts';
import { useWords } from '../../i18n/words.ts';
import { RecentFiles } from './recent-files.tsx';

/** Shows a window while it has no dossier: new, open, the example, or one of the last. */
export function StartWindow(): ReactElement {
  const words = useWords();
  const { text } = useAnnouncement();
  return (
    <main className="start">
      <div className="start-head">
        <h1>{words.start.title}</h1>
        <p>{words.start.intro}</p>
      </div>
      <section className="start-choices" aria-labelledby="start-choices">
        <h2 id="start-choices">{words.start.choices}</h2>
        <ActionButton action="file.new" main />
        <ActionButton action="file.open" />
        <ActionButton action="file.example" />
        <p role="status">{text}</p>
      </section>
      <RecentFiles />
    </main>
  );
}
