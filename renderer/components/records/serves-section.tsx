import type { ReactElement } from 'react';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { servedBy } from '../../../db/model/compliance/served-items.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import { recordAddress } from '../../data/chosen-record.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { Badge } from '../badge.tsx';

/**
 * Lists the motions and commitments that a record serves, in which role; each leads to its
 * checklist.
 */
export function ServesSection({ id }: { readonly id: string }): ReactElement | null {
  const words = useWords();
  const lookup = useLookup();
  const served = servedBy(lookup.contents, id);
  if (served.length === 0) return null;
  return (
    <section className="record-links serves">
      <h3>{words.components.foldGroup({ title: words.records.serves, count: served.length })}</h3>
      <ul>
        {served.map(({ ref, how, elements }) => (
          <li key={`${ref.id} ${how}`}>
            <a href={`#${recordAddress(ref)}`}>
              {words.components.recordKinds[ref.kind]} {recordName(lookup, ref).name}
            </a>{' '}
            <Badge
              text={words.records.services[how]}
              tone={how === 'afdoening' || how === 'turn' ? 'positive' : 'neutral'}
            />
            {elements.map((element) => (
              <span key={element.id} className="record-links-text">
                {printLinks(element.text, lookup.resolve)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
