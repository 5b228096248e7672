import type { ReactElement } from 'react';
import { useReferences } from '../../data/references.ts';
import { useWords } from '../../i18n/words.ts';
import { RecordLinks } from './record-links.tsx';

/** Everything that refers to a record, each a link to where it is shown. */
export function ReferencesSection({ id }: { readonly id: string }): ReactElement | null {
  const words = useWords();
  const references = useReferences(id);
  const named = new Map(
    references.map(({ from, by }) => [
      `${from.id} ${by}`,
      { ref: from, how: words.components.referenceBy[by] },
    ]),
  );
  return (
    <RecordLinks
      title={words.records.referredToBy}
      records={[...named.values()]}
      none={words.records.notReferredTo}
    />
  );
}
