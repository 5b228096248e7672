import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printEuros } from '../../../../db/model/money.ts';
import { tableAsCsv } from '../../../../renderer/components/table/csv.ts';
import { csvCell } from '../../../../renderer/components/table/csv-cell.ts';

const columns = [{ key: 'a', title: 'A', text: (row: string) => row }];

function cellOf(text: string): string | undefined {
  return tableAsCsv(columns, [{ key: 'g', rows: [text] }], 'Groep').split('\r\n')[1];
}

/** Reads a CSV file back as rows of cells, by the rules of RFC 4180. */
function cellsIn(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('an amount is a number', () => {
  test.each([
    ['\u22121.234', '-1234'],
    ['-5.000', '-5000'],
    ['-1234', '-1234'],
    ['€\u00a0100.000', '100000'],
    ['\u2212€\u00a01.200.000', '-1200000'],
    ['€ \u22125', '-5'],
    ['€ 1.250,50', '1250,50'],
    ['26', '26'],
    ['0', '0'],
  ])('%j is %s', (text, number) => {
    expect(cellOf(text)).toBe(number);
  });

  test('as every amount is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), (amount) => {
        expect(csvCell(printEuros(amount))).toBe(String(amount));
        expect(csvCell(amount)).toBe(String(amount));
      }),
    );
  });

  test('in another unit with the comma of a Dutch spreadsheet', () => {
    expect(csvCell(-1.5)).toBe('-1,5');
    expect(csvCell(0.000001)).toBe('0,000001');
  });
});

test.each([
  '=1+1',
  '+31 70 123',
  '-cmd',
  '- opsomming',
  '@SUM(A1)',
  ' =1+1',
  '\t=1+1',
  '\ttekst',
  '＝1+1',
  '＋1',
  '－1+2',
  '＠SUM(A1)',
])('%j cannot be taken for a formula', (text) => {
  expect(cellOf(text)).toBe(`'${text}`);
});

test('nor can what begins with a line end', () => {
  expect(cellsIn(tableAsCsv(columns, [{ key: 'g', rows: ['\n=1+1', '\rtekst'] }], ''))).toEqual([
    ['A'],
    ["'\n=1+1"],
    ["'\rtekst"],
  ]);
});

test.each([
  '1/2',
  '3-4',
  '3 - 4',
  '1-7-24',
  '3.1',
  '1.2.3',
  '007',
  '0703486000',
  '1e5',
  '2E3',
  '3,4',
  '12:30',
  '1 1/2',
  '50%',
  '1 mei',
  '1-mei',
  'mei 2024',
  'jan-24',
  'WAAR',
  '12345678901234567',
])('%j would be changed by a spreadsheet, and stays text', (text) => {
  expect(cellOf(text)).toBe(`'${text}`);
});

test.each([
  '3 en 4',
  '22, 24 en 25',
  '2024, 2025',
  '28 638, nr. 249',
  '2-2-2024',
  '2-2-2024 09:05',
  '2024-02-02',
  '-',
  '–',
  '',
  "'s-Gravenhage",
  '€ 2,4 mln. structureel',
  'meinedige',
])('%j is left as it is', (text) => {
  expect(cellOf(text)).toBe(text);
});

test('what would break a line or a cell is put in quotes', () => {
  expect(cellOf('een; twee')).toBe('"een; twee"');
  expect(cellOf('zei "ja"')).toBe('"zei ""ja"""');
});

test('the title of a group stands before its rows', () => {
  const csv = tableAsCsv(columns, [{ key: 'g', title: 'Thema', rows: ['x'] }], 'Groep');
  expect(csv).toBe('\uFEFFGroep;A\r\nThema;x\r\n');
});

test('a column says itself what a spreadsheet gets', () => {
  const amount = { key: 'b', title: 'B', text: () => '1,5', exported: () => -1.5 };
  const csv = tableAsCsv([amount], [{ key: 'g', rows: ['x'] }], '');
  expect(cellsIn(csv)).toEqual([['B'], ['-1,5']]);
});

test('whatever stands in a table is read back from its file', () => {
  const sign = fc.constantFrom(
    '"',
    ';',
    '\n',
    '\r',
    '\r\n',
    '=',
    '-',
    "'",
    ' ',
    '€',
    '1',
    '.',
    'a',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(sign, { maxLength: 8 }).map((all) => all.join('')),
  );
  const rows = fc.array(fc.tuple(text, text), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      const both = [0, 1].map((at) => ({
        key: String(at),
        title: `K${at}`,
        text: (row: readonly string[]) => row[at] ?? '',
      }));
      const csv = tableAsCsv(both, [{ key: 'g', rows: table }], '');
      expect(cellsIn(csv)).toEqual([['K0', 'K1'], ...table.map((row) => row.map(csvCell))]);
      for (const cell of table.flat()) {
        const written = csvCell(cell);
        const isNumber = /^-?\d+(?:,\d+)?$/.test(written);
        expect([cell, `'${cell}`, ...(isNumber ? [written] : []), cell.trim()]).toContain(written);
        if (!isNumber) expect(written).not.toMatch(/^[=+@\t\r\n＝＋－＠]/);
      }
    }),
    { numRuns: 1_000 },
  );
});
