import type { ReactElement } from 'react';
import { printDate } from '../../../db/model/dates.ts';
import { Badge } from '../../components/badge.tsx';
import { recordAddress } from '../../data/chosen-record.ts';
import { useLookup } from '../../data/lookup.ts';
import { today } from '../../data/today.ts';
import { useWords } from '../../i18n/words.ts';
import { type OpenItem, openItems } from './open-items.ts';

/** More than these are on the screen of motions and commitments. */
const MOST = 10;

/** What the House still waits for, what is due first on top. */
export function OpenItemsPart(): ReactElement {
  const { overview: words } = useWords();
  const items = openItems(useLookup(), today());
  return (
    <section className="overview-part" aria-labelledby="overview-open">
      <h2 id="overview-open">{words.waiting}</h2>
      {items.length === 0 ? (
        <p>{words.nothingOpen}</p>
      ) : (
        <table className="table" aria-labelledby="overview-open">
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.term}</th>
              <th scope="col">{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, MOST).map((item) => (
              <OpenItemRow key={item.ref.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {items.length > MOST ? (
        <p>
          <a href="#/moties">{words.moreItems({ count: items.length - MOST })}</a>
        </p>
      ) : null}
    </section>
  );
}

function OpenItemRow({ item }: { readonly item: OpenItem }): ReactElement {
  const { overview: words, components } = useWords();
  const { ref, name, status, phrase, due, isLate } = item;
  return (
    <tr>
      <td className="clipped">
        <a title={name} href={`#${recordAddress(ref)}`}>
          {components.recordKinds[ref.kind]} {name}
        </a>
      </td>
      <td className="overview-term">
        {due === undefined ? (phrase ?? words.noTerm) : printDate(due)}{' '}
        {isLate ? <Badge text={words.passed} tone="negative" /> : null}
      </td>
      <td className="overview-term">{words.statuses[status]}</td>
    </tr>
  );
}
