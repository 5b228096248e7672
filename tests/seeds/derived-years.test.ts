import { expect, test } from 'vitest';
import { actionsByLine, numbering } from '../../db/model/numbering.ts';
import { seedContents } from '../../seeds/index.ts';
import { placements, sourceTables } from './placements.ts';
import { annex2, words } from './source.ts';

const tables = sourceTables(words(annex2));

/** Printed zeros, and the years that other words of the letter make near-certain. */
const ZEROS = [
  ['6', [2023]],
  ['7', [2023]],
  ['21', [2023]],
] as const;
const CERTAIN = new Map<string, readonly number[]>([
  ...ZEROS,
  ['9', [2025]],
  ['10', [2024, 2025, 2026]],
  ['14', [2024]],
  ['19', [2024]],
  ['30', [2024]],
  ['32', [2026]],
]);

const ways = (line: number, certain: ReadonlyMap<string, readonly number[]>) => {
  const table = tables[line - 1];
  return table ? [...placements(table, certain)] : [];
};

test('the totals leave as many placements as were counted: 3, 7 and 180', () => {
  expect(ways(2, CERTAIN)).toHaveLength(3);
  expect(ways(3, new Map())).toHaveLength(7);
  expect(ways(4, CERTAIN)).toHaveLength(180);
});

test('every amount stands in the year that the rule derives, with its provenance', () => {
  const contents = seedContents('letter-28638-247');
  const numbers = numbering(contents);
  const inSeed = actionsByLine(contents).map(({ actions }) =>
    actions.map((action) => ({
      number: numbers.actions.get(action.id),
      budget: action.budget.map(({ year, amount }) => [year, amount]),
      provenance: new Set(action.budget.map((budget) => budget.provenance)),
    })),
  );
  const derived = tables.map((table, at) => {
    const byTotalsAlone = ways(at + 1, new Map(ZEROS));
    const [first = []] = ways(at + 1, CERTAIN);
    return table.rows.map(({ number, amounts }, row) => {
      const years = first[row] ?? [];
      const inAll = byTotalsAlone.every((way) => String(way[row]) === String(years));
      const isZero = amounts.every((amount) => amount === 0);
      return {
        number,
        budget: amounts.map((amount, n) => [years[n], amount * 10_000]),
        provenance: new Set([inAll && !isZero ? 'vastgesteld' : 'afgeleid']),
      };
    });
  });
  expect(inSeed).toEqual(derived);
});
