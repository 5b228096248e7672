import { type ReactElement, useMemo, useState } from 'react';
import { budgetYears } from '../../../db/model/budget-years.ts';
import { unitOfAnnex, unitOfLine } from '../../../db/model/programme.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import { useContents } from '../../data/contents.ts';
import { ActionLinesPart } from './action-lines-part.tsx';
import { BudgetParts } from './budget-parts.tsx';
import { BudgetViewContext } from './budget-view.ts';
import { firstUnit, type Unit } from './grid/units.ts';
import { ProgrammePart } from './programme/programme-part.tsx';
import { ReportsPart } from './reports/reports-part.tsx';
import { SourcesPart } from './sources/sources-part.tsx';
import { useBudgetPlace } from './use-budget-place.ts';

/** Gives the unit of the action lines' tables: euros per printed 1. */
function printedUnit({ annexes, actionLines }: Contents): number {
  const annex = annexes.find(({ kind }) => kind === 'begroting');
  const [line] = actionLines;
  return line === undefined ? unitOfAnnex(annex) : unitOfLine(line, annex);
}

/**
 * Shows actions with their budget, the programme's table, the sources of its money, and how it
 * stands.
 */
export function ActionsScreen(): ReactElement {
  const contents = useContents();
  const { part } = useBudgetPlace();
  const [unit, setUnit] = useState<Unit>(() => firstUnit(printedUnit(contents)));
  const [more, setMore] = useState(0);
  const years = useMemo(() => budgetYears(contents, more), [contents, more]);
  const view = useMemo(
    () => ({ unit, years, setUnit, addYear: () => setMore((known) => known + 1) }),
    [unit, years],
  );
  const tools = <BudgetParts />;
  return (
    <BudgetViewContext value={view}>
      {part === 'acties' ? <ActionLinesPart tools={tools} /> : null}
      {part === 'programma' ? <ProgrammePart tools={tools} /> : null}
      {part === 'bronnen' ? <SourcesPart tools={tools} /> : null}
      {part === 'stand' ? <ReportsPart tools={tools} /> : null}
    </BudgetViewContext>
  );
}
