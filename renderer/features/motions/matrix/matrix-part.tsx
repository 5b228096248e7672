import { type ReactElement, useCallback, useMemo, useState } from 'react';
import {
  type MatrixColumn,
  type MatrixRow,
  type MatrixView,
  matrixOf,
  seenMatrix,
} from '../../../../db/model/register/matrix.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { EmptyState } from '../../../components/layout/empty-state.tsx';
import { ExportButton } from '../../../components/table/export-button.tsx';
import { FilterBox } from '../../../components/table/filter-box.tsx';
import { wordsSearch } from '../../../components/words-search.ts';
import { useListed } from '../../../data/listed.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import { MotionParts } from '../motion-parts.tsx';
import { useRegister } from '../register/use-register.ts';
import { columnWindows } from './column-windows.ts';
import { matrixExport } from './matrix-export.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { SupportDialog } from './support-dialog.tsx';

const KINDS = ['proposal', 'action', 'both'] as const;
const COLUMNS = ['all', 'used', 'unused'] as const;
const ROWS = ['all', 'with', 'without'] as const;

type Choices = Omit<MatrixView, 'words'>;
const FIRST: Choices = { rows: 'all', kinds: 'proposal', columns: 'all' };

/**
 * Shows what carries out what, and what carries out nothing: items against proposals and actions.
 */
export function MatrixPart(): ReactElement {
  const words = useWords();
  const { register: t } = words;
  const lookup = useLookup();
  const rows = useRegister();
  const [typed, setTyped] = useState('');
  const [choices, setChoices] = useState(FIRST);
  const [windowAt, setWindowAt] = useState(0);
  const [opened, setOpened] = useState<readonly [MatrixRow, MatrixColumn]>();

  const whole = useMemo(
    () =>
      matrixOf(
        lookup,
        rows.map(({ item }) => item),
      ),
    [lookup, rows],
  );
  const seen = useMemo(
    () => seenMatrix(whole, { ...choices, words: wordsSearch(typed) }),
    [whole, choices, typed],
  );
  useListed(t.matrixCount({ rows: seen.rows.length, columns: seen.columns.length }));
  const windows = columnWindows(seen.columns.length);
  const at = Math.min(windowAt, windows.length - 1);
  const shown = useMemo(() => {
    const { from, to } = columnWindows(seen.columns.length)[at] ?? { from: 0, to: 0 };
    return { ...seen, columns: seen.columns.slice(from, to) };
  }, [seen, at]);
  const exported = useMemo(() => matrixExport(shown.columns, words), [shown, words]);
  const open = useCallback((row: MatrixRow, column: MatrixColumn) => setOpened([row, column]), []);
  const choose = (part: Partial<Choices>) => setChoices({ ...choices, ...part });
  return (
    <div className="matrix-part">
      <div className="screen-head">
        <h1>{words.actions['go.motions']}</h1>
        <MotionParts />
        <div className="list-tools">
          <ExportButton
            name={t.fileOfMatrix}
            columns={exported}
            groups={[{ key: 'matrix', rows: seen.rows }]}
            groupTitle=""
          />
        </div>
      </div>
      <div className="list-filters">
        <FilterBox value={typed} onChange={setTyped} />
        <ChoiceField<MatrixView['rows']>
          label={t.matrixRows}
          value={choices.rows}
          onChange={(value) => choose({ rows: value })}
          choices={ROWS.map((value) => ({ value, label: t.matrixRowChoices[value] }))}
        />
        <ChoiceField<MatrixView['kinds']>
          label={t.matrixKinds}
          value={choices.kinds}
          onChange={(value) => choose({ kinds: value })}
          choices={KINDS.map((value) => ({ value, label: t.matrixKindChoices[value] }))}
        />
        <ChoiceField<MatrixView['columns']>
          label={t.matrixColumns}
          value={choices.columns}
          onChange={(value) => choose({ columns: value })}
          choices={COLUMNS.map((value) => ({ value, label: t.matrixColumnChoices[value] }))}
        />
        {windows.length === 1 ? null : (
          <ChoiceField
            label={t.columnRange}
            value={String(at)}
            onChange={(value) => setWindowAt(Number(value))}
            choices={windows.map(({ from, to }, index) => ({
              value: String(index),
              label: t.range({
                from: seen.columns[from]?.number ?? '',
                to: seen.columns[to - 1]?.number ?? '',
              }),
            }))}
          />
        )}
      </div>
      {shown.rows.length === 0 || shown.columns.length === 0 ? (
        <EmptyState text={whole.rows.length === 0 ? t.emptyMatrix : t.noneInMatrix} />
      ) : (
        <>
          <MatrixTable matrix={shown} onOpen={open} />
          <MatrixLegend />
        </>
      )}
      {opened === undefined ? null : (
        <SupportDialog row={opened[0]} column={opened[1]} onClose={() => setOpened(undefined)} />
      )}
    </div>
  );
}
