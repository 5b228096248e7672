import type { ReactElement } from 'react';
import type { AgendaEntry } from '../../../../db/model/register/agenda.ts';
import { shortDate } from '../../../components/table/short-date.ts';
import { recordAddress } from '../../../data/record-address.ts';
import { useWords } from '../../../i18n/words.ts';
import { DueBadge } from '../register/due-words.tsx';
import { shortCitation } from '../register/register-rows.ts';
import { useMissing } from './use-missing.ts';

/**
 * Shows one thing to do: by when, what it is with a way to it, who holds it, and what is still
 * needed.
 */
export function AgendaRow({
  entry,
  hasHolder,
}: {
  readonly entry: AgendaEntry;
  readonly hasHolder: boolean;
}): ReactElement {
  const { motions, register: words } = useWords();
  const missing = useMissing()(entry);
  const { item, date, phrase, turn, state } = entry;
  const isNamedByText = item.about.startsWith(item.name.replace(/…$/, ''));
  return (
    <tr>
      <td className="agenda-when">
        {date === undefined ? null : <time dateTime={date}>{shortDate(date)}</time>}{' '}
        <DueBadge state={state} />
        {phrase === undefined ? null : <div className="agenda-phrase">{phrase}</div>}
        {turn === undefined ? null : <div className="agenda-phrase">{words.turn(turn)}</div>}
      </td>
      <td>
        <a href={`#${recordAddress({ kind: item.kind, id: item.id })}`}>
          {isNamedByText ? item.about : item.name}
        </a>
        {isNamedByText || item.about === '' ? null : `: ${item.about}`}
        <span className="agenda-phrase">
          {item.citation === undefined ? '' : ` (${shortCitation(item.citation)})`}
          {` · ${motions.statuses[item.status]}`}
        </span>
      </td>
      {hasHolder ? <td>{item.holder ?? <span className="soft">{words.nobody}</span>}</td> : null}
      <td>
        {missing.length === 1 ? (
          <div className="agenda-text" title={missing[0]}>
            {missing[0]}
          </div>
        ) : (
          <ul className="agenda-missing">
            {missing.map((text) => (
              <li key={text}>
                <div className="agenda-text" title={text}>
                  {text}
                </div>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
