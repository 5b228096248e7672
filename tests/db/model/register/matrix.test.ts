import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContext } from '../../../../db/model/checks/context.ts';
import { registerOf } from '../../../../db/model/register/index.ts';
import {
  type MatrixView,
  matrixOf,
  reach,
  seenMatrix,
} from '../../../../db/model/register/matrix.ts';
import { columnWindows } from '../../../../renderer/features/motions/matrix/column-windows.ts';
import {
  placeAfter,
  withinMatrix,
} from '../../../../renderer/features/motions/matrix/matrix-keys.ts';
import { seedContents } from '../../../../seeds/index.ts';

const seed = seedContents('letter-28638-247');
const lookup = checkContext(seed);
const matrix = matrixOf(lookup, registerOf(seed, '2024-02-02'));
const ALL: MatrixView = { words: () => true, rows: 'all', kinds: 'both', columns: 'all' };

test('every proposal and action has a column, in the order of print', () => {
  const numbers = (kind: string) =>
    matrix.columns.filter((column) => column.kind === kind).map(({ number }) => number);
  expect(numbers('proposal')).toEqual(Array.from({ length: 33 }, (_, at) => String(at + 1)));
  expect(numbers('action')).toHaveLength(31);
  expect(numbers('action').slice(0, 4)).toEqual(['1', '2', '3 en 4', '5']);
});

test('motion 242 is carried out by proposals 1 and 2, and the others by nothing', () => {
  const carried = matrix.rows.flatMap(({ item, cells }) =>
    [...cells.keys()].map((id) => [item.citation, lookup.numbers.proposals.get(id)]),
  );
  expect(carried).toEqual([
    ['Kamerstukken II 2023/24, 28 638, nr. 242', 1],
    ['Kamerstukken II 2023/24, 28 638, nr. 242', 2],
  ]);
  expect(seenMatrix(matrix, { ...ALL, rows: 'without' }).rows).toHaveLength(matrix.rows.length - 1);
});

test('columns nobody asked for can be left out, or shown alone', () => {
  expect(seenMatrix(matrix, { ...ALL, columns: 'used' }).columns).toHaveLength(2);
  expect(seenMatrix(matrix, { ...ALL, columns: 'unused' }).columns).toHaveLength(62);
  expect(seenMatrix(matrix, { ...ALL, columns: 'used', kinds: 'action' }).columns).toEqual([]);
});

test('with and without, used and unused, part the matrix in two, for every kind', () => {
  for (const kinds of ['proposal', 'action', 'both'] as const) {
    const seen = (part: Partial<MatrixView>) => seenMatrix(matrix, { ...ALL, kinds, ...part });
    expect(seen({ rows: 'with' }).rows.length + seen({ rows: 'without' }).rows.length).toBe(
      matrix.rows.length,
    );
    expect(
      seen({ columns: 'used' }).columns.length + seen({ columns: 'unused' }).columns.length,
    ).toBe(seen({}).columns.length);
  }
});

test('what asks nothing is not in it: a rejected motion is to be carried out by nobody', () => {
  const rejected = seed.motions.map((motion) => ({ ...motion, outcome: 'verworpen' as const }));
  const contents = { ...seed, motions: rejected, commitments: [] };
  expect(matrixOf(checkContext(contents), registerOf(contents, '2024-02-02')).rows).toEqual([]);
});

test('a cell says how many of the elements it carries out', () => {
  const motion = seed.motions.find(({ elements }) => elements.length === 2);
  const [proposal] = seed.proposals;
  if (motion === undefined || proposal === undefined) throw new Error();
  const support = { kind: 'proposal', id: proposal.id, role: 'invulling', note: '' } as const;
  const carriedOut = (count: number) => {
    const elements = motion.elements.map((element, at) => ({
      ...element,
      support: at < count ? [support, { ...support, note: 'nog eens' }] : [],
    }));
    const contents = { ...seed, motions: [{ ...motion, elements }], commitments: [] };
    const [row] = matrixOf(checkContext(contents), registerOf(contents, '2024-02-02')).rows;
    if (row === undefined) throw new Error();
    return reach(row, row.cells.get(proposal.id) ?? []);
  };
  expect(carriedOut(1)).toEqual({ carried: 1, of: 2, isWhole: false });
  expect(carriedOut(2)).toEqual({ carried: 2, of: 2, isWhole: true });
});

const size = fc.record({ rows: fc.nat(30), columns: fc.nat(30) });
const place = fc.record({ row: fc.nat(30), column: fc.nat(30) });
const KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
];

test('no key leads out of the matrix, or to the corner over the heads', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), place, size, fc.boolean(), (key, from, of, far) => {
      const to = placeAfter(key, withinMatrix(from, of), of, far);
      expect(to).toBeDefined();
      if (to === undefined || of.rows + of.columns === 0) return;
      expect(to.row).toBeLessThanOrEqual(of.rows);
      expect(to.column).toBeLessThanOrEqual(of.columns);
      expect(to.row + to.column).toBeGreaterThan(0);
    }),
  );
});

test('every cell can be come to with the arrow keys', () => {
  const of = { rows: 3, columns: 4 };
  const seen = new Set<string>();
  const go = (at: { readonly row: number; readonly column: number }) => {
    const key = `${at.row}:${at.column}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const each of KEYS.slice(0, 4)) go(placeAfter(each, at, of, false) ?? at);
  };
  go({ row: 1, column: 1 });
  expect(seen.size).toBe(4 * 5 - 1);
});

test('columns stand in windows that follow on each other', () => {
  fc.assert(
    fc.property(fc.nat(1000), (count) => {
      const windows = columnWindows(count);
      expect(windows[0]?.from).toBe(0);
      expect(windows.at(-1)?.to).toBe(count);
      expect(windows.slice(1).map(({ from }) => from)).toEqual(
        windows.slice(0, -1).map(({ to }) => to),
      );
    }),
  );
});
