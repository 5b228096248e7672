import type { ReactElement } from 'react';
import type { PrintSubject } from '../../../preload/contract/print-channels.ts';
import { useContents } from '../../data/contents.ts';
import { useFindings } from '../../data/findings.ts';
import { useWords } from '../../i18n/words.ts';
import { FindingList } from './finding-list.tsx';
import { printedFindings } from './printed-findings.ts';

/** Lists, beside the preview, what a reader will find wrong in it. */
export function AnnexFindings({ subject }: { readonly subject: PrintSubject }): ReactElement {
  const { annexes: words } = useWords();
  const findings = printedFindings(useFindings(), useContents(), subject);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="annex-beside" aria-labelledby="annex-beside" tabIndex={0}>
      <h2 id="annex-beside">{words.visible({ count: findings.length })}</h2>
      {findings.length === 0 ? (
        <p>{words.nothingVisible}</p>
      ) : (
        <FindingList label={words.visible({ count: findings.length })} findings={findings} />
      )}
    </section>
  );
}
