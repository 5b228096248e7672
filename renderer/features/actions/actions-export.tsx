import { type ReactElement, useMemo } from 'react';
import type { LineActions } from '../../../db/model/numbering.ts';
import { ExportButton } from '../../components/table/export-button.tsx';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { actionRows } from './action-rows.ts';
import { useBudgetView } from './budget-view.ts';
import { gridColumns } from './grid/grid-columns.ts';

/** Writes the grids of all action lines to one file, in the unit that is shown. */
export function ActionsExport({
  groups,
}: {
  readonly groups: readonly LineActions[];
}): ReactElement {
  const words = useWords().budget;
  const { numbers, resolve } = useLookup();
  const { unit, years } = useBudgetView();
  const exported = useMemo(
    () =>
      groups.map(({ line, actions }) => ({
        key: line.id,
        title: words.line({ number: numbers.actionLines.get(line.id) ?? 0, title: line.title }),
        rows: actionRows(actions, years, {
          numbers,
          links: resolve,
          nameOf: (number) => words.action({ number }),
        }),
      })),
    [groups, years, numbers, resolve, words],
  );
  return (
    <ExportButton
      name={words.fileOfActions({ unit: words.unitSpoken[unit] })}
      columns={gridColumns(years, unit, words)}
      groups={exported}
      groupTitle={words.inLine}
    />
  );
}
