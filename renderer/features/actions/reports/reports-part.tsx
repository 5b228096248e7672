import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { reportRounds } from '../../../../db/model/as-of/actions.ts';
import { printDate } from '../../../../db/model/dates.ts';
import { actionsByLine } from '../../../../db/model/numbering.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { EmptyState } from '../../../components/layout/empty-state.tsx';
import { PrintLink } from '../../../components/print-link.tsx';
import { ExportButton } from '../../../components/table/export-button.tsx';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import { reportColumns } from './report-columns.ts';
import { ReportsTable } from './reports-table.tsx';

/** Shows how all actions stood on a day, as it is sent to the House: a table per action line. */
export function ReportsPart({ tools }: { readonly tools: ReactNode }): ReactElement {
  const words = useWords();
  const { budget } = words;
  const contents = useContents();
  const lookup = useLookup();
  const rounds = useMemo(() => reportRounds(contents.actions), [contents]);
  const groups = useMemo(() => actionsByLine(contents), [contents]);
  const [chosen, setChosen] = useState<string>();
  const round = chosen !== undefined && rounds.includes(chosen) ? chosen : rounds[0];
  return (
    <div className="reports">
      <div className="screen-head">
        <h1>{words.actions['go.actions']}</h1>
        {tools}
      </div>
      {round === undefined ? (
        <EmptyState text={budget.noRounds} />
      ) : (
        <>
          <div className="budget-tools reports-tools">
            <ChoiceField
              label={budget.round}
              value={round}
              onChange={setChosen}
              choices={rounds.map((day) => ({ value: day, label: printDate(day) }))}
            />
            <PrintLink subject={{ kind: 'actions', asOf: round }} label={budget.print} />
            <ExportButton
              name={budget.standPer({ date: printDate(round) })}
              columns={reportColumns(round, lookup, budget)}
              groups={groups.map(({ line, actions }) => ({
                key: line.id,
                title: budget.line({
                  number: lookup.numbers.actionLines.get(line.id) ?? 0,
                  title: line.title,
                }),
                rows: actions,
              }))}
              groupTitle={budget.inLine}
            />
          </div>
          <h2>{budget.standPer({ date: printDate(round) })}</h2>
          {groups.map((group) => (
            <ReportsTable key={group.line.id} group={group} round={round} />
          ))}
        </>
      )}
    </div>
  );
}
