import type { ReactElement } from 'react';
import { printDate } from '../../../db/model/dates.ts';
import type { RegisterItem } from '../../../db/model/register/index.ts';
import { recordAddress } from '../../data/chosen-record.ts';
import { useWords } from '../../i18n/words.ts';
import { DueBadge } from '../motions/register/due-words.tsx';
import { titleOf } from '../motions/register/register-columns.tsx';
import { useRegister } from '../motions/register/use-register.ts';
import { openItems } from './open-items.ts';

/** Number of items shown; more are on the screen of motions and commitments. */
const MOST = 10;

/** Lists what the House still waits for, what is due first on top. */
export function OpenItemsPart(): ReactElement {
  const { overview: words } = useWords();
  const items = openItems(useRegister().map(({ item }) => item));
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
              <OpenItemRow key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {items.length > MOST ? (
        <p>
          <a href="#/moties?deel=agenda">{words.moreItems({ count: items.length - MOST })}</a>
        </p>
      ) : null}
    </section>
  );
}

function OpenItemRow({ item }: { readonly item: RegisterItem }): ReactElement {
  const { overview: words, motions } = useWords();
  const { due } = item;
  return (
    <tr>
      <td className="clipped">
        <a title={titleOf(item)} href={`#${recordAddress(item)}`}>
          {titleOf(item)}
        </a>
      </td>
      <td className="overview-term" title={due.phrase}>
        {due.date === undefined ? (due.phrase ?? words.noTerm) : printDate(due.date)}{' '}
        <DueBadge state={due.state} />
      </td>
      <td className="overview-term">{motions.statuses[item.status]}</td>
    </tr>
  );
}
