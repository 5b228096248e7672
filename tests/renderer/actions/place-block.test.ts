import { expect, test } from 'vitest';
import { type Ground, placeBlock } from '../../../renderer/features/actions/grid/place-block.ts';

const ground: Ground = { rows: 4, years: 4, isFixed: (row) => row === 3, unit: 10_000 };
const cell = (row: number, year: number) => ({
  rows: { from: row, to: row },
  years: { from: year, to: year },
});

test('a block lands with its first cell where the selection begins; blanks stay blank', () => {
  const placed = placeBlock(
    [
      ['5', ''],
      ['0', '2,5'],
    ],
    cell(1, 2),
    ground,
  );
  expect(placed).toEqual({
    ok: true,
    amounts: [
      { row: 1, year: 2, amount: 50_000 },
      { row: 1, year: 3, amount: null },
      { row: 2, year: 2, amount: 0 },
      { row: 2, year: 3, amount: 25_000 },
    ],
  });
});

test('one cell fills the whole selection', () => {
  const placed = placeBlock(
    [['5']],
    { rows: { from: 0, to: 1 }, years: { from: 0, to: 1 } },
    ground,
  );
  expect(placed.ok && placed.amounts).toHaveLength(4);
});

test.each([
  ['an unreadable cell', [['5', '5.5']], cell(0, 0), { code: 'cell', row: 0, year: 1 }],
  ['a line that is computed', [['5'], ['5']], cell(2, 0), { code: 'fixed', row: 3, year: 0 }],
  ['too many years', [['1', '2']], cell(0, 3), { code: 'too-big', columns: 2 }],
  ['too many rows', [['1'], ['2']], cell(3, 0), { code: 'too-big', rows: 2 }],
  ['rows of unequal length', [['1', '2'], ['3']], cell(0, 0), { code: 'ragged', row: 1 }],
] as const)('%s: none of the block is taken', (_, block, at, refusal) => {
  expect(placeBlock(block, at, ground)).toMatchObject({ ok: false, refusal });
});
