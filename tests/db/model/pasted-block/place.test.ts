import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Ground,
  type NothingBecomes,
  type PlacedBlock,
  placeBlock,
  readBlock,
} from '../../../../db/model/pasted-block/index.ts';

const ONE = { rows: 1, years: 1 };
const YEARS = [2024, 2025, 2026, 2027];

/** Rows 8, 9, … from the chosen cell on; those in `fixed` are computed. */
function ground(parts: Partial<Ground> & { readonly count?: number } = {}): Ground {
  const { count = 4, ...rest } = parts;
  const rows = Array.from({ length: count }, (_, at) => ({
    id: `id-${8 + at}`,
    number: String(8 + at),
    name: `actie ${8 + at}`,
    fixed: false,
  }));
  return { rows, years: YEARS, unit: 10_000, ...rest };
}

function paste(text: string, on: Ground = ground(), nothing?: NothingBecomes): PlacedBlock {
  return placeBlock(readBlock(text), ONE, on, nothing);
}

/** Amounts by row, as they land. */
function amountsOf(placed: PlacedBlock): unknown {
  if (placed.state !== 'placed') return placed;
  const byRow = Map.groupBy(placed.amounts, ({ id }) => id);
  return Object.fromEntries(
    [...byRow].map(([id, row]) => [id.slice(3), row.map(({ amount }) => amount)]),
  );
}

test.each<readonly [string, string, unknown]>([
  ['Excel, lines with carriage returns', '1\t2\r\n3\t4\r\n', { 8: [1, 2], 9: [3, 4] }],
  ['Word, an empty last line', '10\t20\n30\t40\n\n', { 8: [10, 20], 9: [30, 40] }],
  ['Excel "Financieel"', ' €  1.250,00 \t €  300,00 ', { 8: [1_250, 300] }],
  ['SAP, a trailing minus', '329\t4.977-\t4.649-', { 8: [329, -4_977, -4_649] }],
  ['brackets and U+2212', '(300)\t\u2212300', { 8: [-300, -300] }],
  ['no-break spaces and no cents', '\u00a0€\u00a01.250,00\t€ 300,-', { 8: [1_250, 300] }],
  ['quotes around a cell with a line end', '"1\n"\t2', { 8: [1, 2] }],
])('%s is read', (_, text, amounts) => {
  expect(amountsOf(paste(text, ground({ unit: 1 })))).toEqual(amounts);
});

test('the unit of the grid counts in every form', () => {
  expect(amountsOf(paste('€ 1.250,00\t€ 300,00\t0,5\t3-'))).toEqual({
    8: [12_500_000, 3_000_000, 5_000, -30_000],
  });
});

test.each<readonly [NothingBecomes, unknown, object]>([
  ['blank', { 8: [200_000, null, null], 9: [null, 10_000_000, null] }, { filled: 2, blank: 4 }],
  ['zero', { 8: [200_000, 0, 0], 9: [0, 10_000_000, 0] }, { filled: 6, blank: 0 }],
  ['skip', { 8: [200_000], 9: [10_000_000] }, { filled: 2, skipped: 4 }],
])('cells without an amount are asked about once; they become %s', (nothing, amounts, summary) => {
  const text = '20\t-\tn.v.t.\n € -   \t1.000\t\n';
  expect(paste(text)).toEqual({
    state: 'asks',
    nothing: { empty: 1, dash: 2, 'not-applicable': 1 },
  });
  const placed = paste(text, ground(), nothing);
  expect(amountsOf(placed)).toEqual(amounts);
  expect(placed).toMatchObject({ summary });
});

test('every cell that is no amount is named at once, and nothing is placed', () => {
  expect(paste('1\t4 mln\n12.50\t-\nvijf\t2')).toMatchObject({
    state: 'refused',
    refusal: {
      code: 'cells',
      cells: [
        { row: 0, column: 1, name: 'actie 8', year: 2025, refusal: { code: 'unreadable' } },
        { row: 1, column: 0, name: 'actie 9', year: 2024, refusal: { code: 'point' } },
        { row: 2, column: 0, name: 'actie 10', year: 2024 },
      ],
    },
  });
});

const summaryOf = (placed: PlacedBlock) =>
  placed.state === 'placed' ? placed.summary.leftOut : placed;

test.each<readonly [string, string, unknown, object]>([
  ['a head with the years', '2024\t2025\n10\t20', { 8: [10, 20] }, { heads: 1 }],
  ['a head with one year', '2024\n10\n20', { 8: [10], 9: [20] }, { heads: 1 }],
  [
    'names before the amounts',
    'Voorlichting op scholen\t5\t10\nOpvang\t1\t2',
    { 8: [5, 10], 9: [1, 2] },
    { labels: 1 },
  ],
  [
    'the table of a letter: title, head, numbers, names, totals',
    'Actielijn 2. Meldingsbereidheid\n\t\t2024\t2025\tTotaal\n8\tVoorlichting\t5\t10\t15\n9\tOpvang\t1\t2\t3\n\tTotaal\t6\t12\t18',
    { 8: [5, 10], 9: [1, 2] },
    { heads: 2, labels: 2, totals: 2 },
  ],
  [
    'the numbers of the rows alone',
    '8\t1\t2\t3\t4\n9\t5\t6\t7\t8',
    { 8: [1, 2, 3, 4], 9: [5, 6, 7, 8] },
    { labels: 1 },
  ],
  [
    'a column with totals there is no year for',
    '1\t2\t3\t4\t10\n5\t6\t7\t8\t26',
    { 8: [1, 2, 3, 4], 9: [5, 6, 7, 8] },
    { totals: 1 },
  ],
  [
    'a head for each of two tables under each other',
    'Actie\t2024\t2025\nEen naam\t1\t2\nActie\t2024\t2025\nNog een naam\t3\t4',
    { 8: [1, 2], 9: [3, 4] },
    { heads: 2, labels: 1 },
  ],
])('%s: left out, and said', (_, text, amounts, leftOut) => {
  const placed = paste(text, ground({ unit: 1 }));
  expect(amountsOf(placed)).toEqual(amounts);
  expect(summaryOf(placed)).toMatchObject(leftOut);
});

test.each<readonly [string, string, object]>([
  [
    'other years than those of the columns',
    '2025\t2026\n1\t2',
    { code: 'years', said: [2025, 2026] },
  ],
  ['years alone', '2024\t2025', { code: 'only-heads' }],
  ['another unit', 'Actie (x € 1.000)\t2024\t2025\nEen naam\t1\t2', { code: 'unit' }],
  ['too many years', '1\t2\t3\t4\t5', { code: 'too-big', columns: 5 }],
  ['too many rows', '1\n2\n3\n4\n5', { code: 'too-big', rows: 5 }],
  ['rows of unequal length', '1\t2\n3\n4\t5', { code: 'ragged', row: 1 }],
  ['an empty clipboard', '', { code: 'no-text' }],
])('%s: none of the block is taken', (_, text, refusal) => {
  expect(paste(text)).toMatchObject({ state: 'refused', refusal });
});

test('amounts that happen to be as large as years stay amounts', () => {
  expect(amountsOf(paste('2024', ground({ unit: 1 })))).toEqual({ 8: [2_024] });
  expect(amountsOf(paste('2024\t2100', ground({ unit: 1 })))).toEqual({ 8: [2_024, 2_100] });
  expect(amountsOf(paste('2024\t5\n2025\t6', ground({ unit: 1 })))).toEqual({
    8: [2_024, 5],
    9: [2_025, 6],
  });
});

test('a line that is computed takes no block', () => {
  const [first, ...rest] = ground().rows;
  const rows = [first, ...rest.map((row) => ({ ...row, fixed: true }))].flatMap((row) => row ?? []);
  expect(paste('5\n5', ground({ rows }))).toEqual({
    state: 'refused',
    refusal: { code: 'fixed', name: 'actie 9' },
  });
});

test('one cell fills the whole selection', () => {
  const placed = placeBlock([['5']], { rows: 2, years: 2 }, ground());
  expect(amountsOf(placed)).toEqual({ 8: [50_000, 50_000], 9: [50_000, 50_000] });
});

test('any block of amounts lands as it is, whatever stands around it', () => {
  const cell = fc.integer({ min: -900_000, max: 900_000 });
  const block = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(block, fc.boolean(), fc.boolean(), fc.boolean(), (rows, head, labels, end) => {
      // Years alone in a row would be a head.
      fc.pre(rows.flat().every((amount) => amount < 1_900 || amount > 2_200));
      const lines = [
        ...(head ? [[...(labels ? ['Nr.', 'Actie'] : []), ...YEARS]] : []),
        ...rows.map((row, at) => [...(labels ? [at + 8, `Actie met naam ${at}`] : []), ...row]),
      ];
      const text = `${lines.map((line) => line.join('\t')).join('\r\n')}${end ? '\r\n\r\n' : ''}`;
      expect(amountsOf(paste(text, ground({ unit: 1 })))).toEqual(
        Object.fromEntries(rows.map((row, at) => [at + 8, row])),
      );
    }),
  );
});
