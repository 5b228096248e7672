import { type ReactElement, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { printDate } from '../../../../db/model/dates.ts';
import {
  type AgendaGroup,
  agendaOf,
  byHolder,
  byPeriod,
  isPeriod,
} from '../../../../db/model/register/agenda.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { OptionalChoiceField } from '../../../components/fields/optional-choice-field.tsx';
import { EmptyState } from '../../../components/layout/empty-state.tsx';
import { ExportButton } from '../../../components/table/export-button.tsx';
import { useContents } from '../../../data/contents.ts';
import { useListed } from '../../../data/listed.ts';
import { useToday } from '../../../data/today.ts';
import { useWords, type Words } from '../../../i18n/words.ts';
import { MotionParts } from '../motion-parts.tsx';
import { useRegister } from '../register/use-register.ts';
import { agendaColumns } from './agenda-columns.ts';
import { AgendaTable, type TitledGroup } from './agenda-table.tsx';
import { useMissing } from './use-missing.ts';

const GROUPINGS = ['period', 'holder'] as const;
type Grouping = (typeof GROUPINGS)[number];

/** Shows what there is to do, by when or by whom: the list for the Monday meeting. */
export function AgendaPart(): ReactElement {
  const words = useWords();
  const { register: t } = words;
  const { commitments } = useContents();
  const rows = useRegister();
  const today = useToday();
  const [grouping, setGrouping] = useState<Grouping>('period');
  const [holder, setHolder] = useState<string>();
  const all = useMemo(
    () =>
      agendaOf(
        rows.map(({ item }) => item),
        { commitments },
        today,
      ),
    [rows, commitments, today],
  );
  const holders = useMemo(
    () => byHolder(all).flatMap(({ key }) => (key === '' ? [] : [key])),
    [all],
  );
  const groups = useMemo((): readonly TitledGroup[] => {
    const entries = all.filter(({ item }) => holder === undefined || item.holder === holder);
    const grouped = grouping === 'period' ? byPeriod(entries, today) : byHolder(entries);
    return grouped.map((group) => ({ ...group, title: groupTitle(group, t) }));
  }, [all, holder, grouping, today, t]);
  const entries = groups.flatMap((group) => group.entries);
  const late = entries.filter(({ state }) => state === 'overdue').length;
  useListed(t.agendaCount({ count: entries.length, late }));
  const missing = useMissing();
  const columns = useMemo(() => agendaColumns(words, missing), [words, missing]);
  return (
    <div className="agenda">
      <div className="screen-head">
        <h1>{words.actions['go.motions']}</h1>
        <MotionParts />
      </div>
      <div className="list-filters agenda-tools">
        <ChoiceField<Grouping>
          label={t.groupBy}
          value={grouping}
          onChange={setGrouping}
          choices={GROUPINGS.map((value) => ({ value, label: t.groupings[value] }))}
        />
        {holders.length === 0 ? null : (
          <OptionalChoiceField
            label={t.holder}
            value={holder}
            none={t.every}
            onChange={setHolder}
            choices={holders.map((value) => ({ value, label: value }))}
          />
        )}
        <span role="status" className="unseen">
          {t.agendaCount({ count: entries.length, late })}
        </span>
        <div className="list-tools">
          <Button className="button button-main" onPress={() => window.print()}>
            {words.budget.print}
          </Button>
          <ExportButton
            name={t.fileOfAgenda}
            columns={columns}
            groups={groups.map(({ key, title, entries: own }) => ({ key, title, rows: own }))}
            groupTitle={grouping === 'period' ? t.period : t.holder}
          />
        </div>
      </div>
      <h2>
        {t.agendaOn({ date: printDate(today) })}{' '}
        <span className="agenda-count">{t.agendaCount({ count: entries.length, late })}</span>
      </h2>
      {groups.length === 0 ? (
        <EmptyState text={holder === undefined ? t.nothingToDo : t.nothingForHolder} />
      ) : (
        <AgendaTable label={t.agenda} groups={groups} hasHolder={grouping === 'period'} />
      )}
    </div>
  );
}

function groupTitle({ key }: AgendaGroup, words: Words['register']): string {
  if (isPeriod(key)) return words.periods[key];
  return key === '' ? words.nobody : key;
}
