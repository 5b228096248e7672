import { type ReactElement, type ReactNode, useMemo } from 'react';
import type {
  ProgrammeLine,
  programmeLine as schema,
} from '../../../../db/model/records/programme.ts';
import { withProgrammeAmount } from '../../../../db/model/yearly-balance.ts';
import type { z } from '../../../../db/model/zod.ts';
import { EmptyState } from '../../../components/layout/empty-state.tsx';
import { ExportButton } from '../../../components/table/export-button.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { usePreferences } from '../../../data/preferences.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { BalanceTable } from '../balance/balance-table.tsx';
import { useBudgetView } from '../budget-view.ts';
import { AmountGrid } from '../grid/amount-grid.tsx';
import { gridColumns } from '../grid/grid-columns.ts';
import type { SetAmount } from '../grid/grid-row.ts';
import { gridSentences } from '../grid/grid-sentences.ts';
import { UnitSwitch } from '../unit-switch.tsx';
import { programmeRows } from './programme-rows.ts';

/**
 * Shows the programme's table: what follows from the actions, and the lines with amounts of their
 * own.
 */
export function ProgrammePart({ tools }: { readonly tools: ReactNode }): ReactElement {
  const words = useWords();
  const { budget } = words;
  const { language } = usePreferences();
  const contents = useContents();
  const { resolve } = useLookup();
  const writable = useWritable();
  const { unit, years } = useBudgetView();
  const rows = useMemo(
    () => programmeRows(contents, years, resolve, (label) => budget.programmeLine({ label })),
    [contents, years, resolve, budget],
  );
  const sentences = useMemo(
    () => gridSentences(budget, language, unit, budget.paste.programmeLines),
    [budget, language, unit],
  );
  return (
    <>
      <div className="screen-head">
        <h1>{words.actions['go.actions']}</h1>
        {tools}
      </div>
      {rows.length === 0 ? (
        <EmptyState text={budget.noProgramme}>
          <a href="#/dossier">{words.actions['go.dossier']}</a>
        </EmptyState>
      ) : (
        <div className="budget-work programme">
          <div className="budget-tools">
            <UnitSwitch />
          </div>
          <AmountGrid
            rows={rows}
            years={years}
            unit={unit}
            writable={writable}
            sentences={sentences}
            label={budget.programmeGrid({ unit: budget.unitSpoken[unit] })}
            head={budget.programmeHead}
            totalLabel={budget.total}
            set={(amounts) =>
              takeStep(
                bridge.programme.save({
                  records: changedLines(contents.programme, amounts),
                  base: contents.programme,
                }),
              )
            }
          />
          <div className="budget-foot">
            <p className="budget-hint">{budget.computedLegend}</p>
            <ExportButton
              name={budget.fileOfProgramme({ unit: budget.unitSpoken[unit] })}
              columns={gridColumns(years, unit, budget)}
              groups={[{ key: 'programme', rows }]}
              groupTitle=""
            />
          </div>
          <BalanceTable />
        </div>
      )}
    </>
  );
}

/** Gives the lines that amounts were set in, with those amounts. */
function changedLines(
  lines: readonly ProgrammeLine[],
  amounts: readonly SetAmount[],
): z.infer<typeof schema>[] {
  return [...Map.groupBy(amounts, ({ id }) => id)].flatMap(([id, own]) => {
    const line = lines.find((each) => each.id === id);
    if (line === undefined) return [];
    const changed = own.reduce(
      (made, { year, amount }) => withProgrammeAmount(made, year, amount),
      line,
    );
    return [structuredClone(changed) as z.infer<typeof schema>];
  });
}
