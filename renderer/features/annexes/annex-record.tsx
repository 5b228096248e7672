import type { ReactElement } from 'react';
import type { Annex } from '../../../db/model/records/annex.ts';
import { StandVersion } from '../../components/records/stand-version.tsx';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';

/**
 * Shows, beside the preview, where the annex itself is changed, and how a copy becomes a version of
 * its own.
 */
export function AnnexRecord({ annex }: { readonly annex: Annex }): ReactElement {
  const { annexes: words } = useWords();
  const writable = useWritable();
  return (
    <section className="annex-record" aria-label={words.record}>
      <a href={`#/dossier?record=${annex.id}`}>{writable ? words.change : words.look}</a>
      <StandVersion annex={annex} />
    </section>
  );
}
