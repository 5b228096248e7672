import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { type AgendaGroup, isPeriod } from '../../../../db/model/register/agenda.ts';
import { useWords } from '../../../i18n/words.ts';
import { AgendaRow } from './agenda-row.tsx';

/** Number of entries of a group that are shown at first; more are shown when asked for. */
const MOST = 50;

/** A group of entries, with its title. */
export interface TitledGroup extends AgendaGroup {
  readonly title: string;
}

/** Shows what there is to do, group by group, in one table; it prints as it stands. */
export function AgendaTable({
  label,
  groups,
  hasHolder,
}: {
  readonly label: string;
  readonly groups: readonly TitledGroup[];
  /** Whether each line says who holds it: not where the group does. */
  readonly hasHolder: boolean;
}): ReactElement {
  const { motions, register: words } = useWords();
  return (
    <table className="table agenda-table" aria-label={label} data-holder={hasHolder || undefined}>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{motions.who}</th>
          {hasHolder ? <th scope="col">{words.holder}</th> : null}
          <th scope="col">{words.todo}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <AgendaBody key={group.key} group={group} hasHolder={hasHolder} />
      ))}
    </table>
  );
}

function AgendaBody({
  group,
  hasHolder,
}: {
  readonly group: TitledGroup;
  readonly hasHolder: boolean;
}): ReactElement {
  const { components, register: words } = useWords();
  const [isWhole, setWhole] = useState(false);
  const { key, title, entries } = group;
  const shown = isWhole ? entries : entries.slice(0, MOST);
  const span = hasHolder ? 4 : 3;
  const hint =
    isPeriod(key) && (key === 'unread' || key === 'undated') ? words.periodHints[key] : '';
  return (
    <tbody>
      <tr data-period={key}>
        <th scope="rowgroup" colSpan={span}>
          {components.foldGroup({ title, count: entries.length })}
          {hint === '' ? null : <span className="agenda-hint"> {hint}</span>}
        </th>
      </tr>
      {shown.map((entry) => (
        <AgendaRow key={entry.key} entry={entry} hasHolder={hasHolder} />
      ))}
      {shown.length === entries.length ? null : (
        <tr>
          <td colSpan={span}>
            <Button className="link-button" onPress={() => setWhole(true)}>
              {words.showAll({ count: entries.length })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
