import { type ReactElement, useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { LineActions } from '../../../db/model/numbering.ts';
import { bridge, RefusedError } from '../../data/bridge.ts';
import { readContentsAnew } from '../../data/contents.ts';
import { useLookup } from '../../data/lookup.ts';
import { usePreferences } from '../../data/preferences.ts';
import { takeStep } from '../../data/steps.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { actionRows } from './action-rows.ts';
import { useBudgetView } from './budget-view.ts';
import { AmountGrid } from './grid/amount-grid.tsx';
import { gridSentences } from './grid/grid-sentences.ts';

/** Shows the grid of one action line: its actions by year. */
export function LineGrid({
  group,
  below,
  chosen,
  onSelect,
  onOpen,
  onOpenLine,
}: {
  readonly group: LineActions;
  /** Action lines under this one on the screen. */
  readonly below: readonly LineActions[];
  readonly chosen: string | undefined;
  readonly onSelect: (ids: readonly string[], years: readonly number[]) => void;
  readonly onOpen: (id: string) => void;
  readonly onOpenLine: () => void;
}): ReactElement {
  const words = useWords().budget;
  const { language } = usePreferences();
  const writable = useWritable();
  const { unit, years } = useBudgetView();
  const { line, actions } = group;
  const { numbers, resolve } = useLookup();
  const number = numbers.actionLines.get(line.id) ?? 0;
  const naming = useMemo(
    () => ({
      numbers,
      links: resolve,
      nameOf: (shown: string) => words.action({ number: shown }),
    }),
    [numbers, resolve, words],
  );
  const rows = useMemo(() => actionRows(actions, years, naming), [actions, years, naming]);
  const sentences = useMemo(
    () => gridSentences(words, language, unit, words.paste.actions),
    [words, language, unit],
  );
  return (
    <section className="line-grid" data-chosen={line.id === chosen || undefined}>
      <AmountGrid
        rows={rows}
        below={() => below.flatMap((each) => actionRows(each.actions, years, naming))}
        years={years}
        unit={unit}
        writable={writable}
        sentences={sentences}
        label={words.lineGrid({ number, title: line.title, unit: words.unitSpoken[unit] })}
        head={
          <Button className="line-head" onPress={onOpenLine} aria-pressed={line.id === chosen}>
            {words.line({ number, title: line.title })}
          </Button>
        }
        totalLabel={words.totalOf({ number })}
        chosen={chosen}
        onSelect={onSelect}
        onOpen={onOpen}
        set={(amounts) =>
          takeStep(
            bridge.budget.setCells({
              cells: amounts.map(({ id, year, amount, was }) => ({
                action: id,
                year,
                amount,
                ...(was !== undefined && { was }),
              })),
            }),
          ).catch((error: unknown) => {
            // What somebody else put there is to be seen beside what was typed.
            if (error instanceof RefusedError && error.refusal.code === 'cells-meet')
              readContentsAnew();
            throw error;
          })
        }
      />
    </section>
  );
}
