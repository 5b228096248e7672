import type { ReactElement } from 'react';
import { servedBy } from '../../../db/model/compliance/served-items.ts';
import { useContents } from '../../data/contents.ts';
import { useReferences } from '../../data/references.ts';
import { useWords } from '../../i18n/words.ts';
import { RecordLinks } from './record-links.tsx';

/**
 * Lists everything that refers to a record, each a link to where it is shown. With `besidesServed`
 * it leaves out what the record serves, which then stands above it with its role.
 */
export function ReferencesSection({
  id,
  besidesServed = false,
}: {
  readonly id: string;
  readonly besidesServed?: boolean;
}): ReactElement | null {
  const words = useWords();
  const contents = useContents();
  const served = besidesServed ? servedBy(contents, id) : [];
  const said = new Set(
    served.flatMap(({ ref, elements }) => [ref.id, ...elements.map((element) => element.id)]),
  );
  const references = useReferences(id).filter(
    ({ from, by }) => by !== 'field' || !said.has(from.id),
  );
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
      {...(served.length > 0 ? {} : { none: words.records.notReferredTo })}
    />
  );
}
