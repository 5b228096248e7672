import { expect, test } from 'vitest';
import { tableAsCsv } from '../../../../renderer/components/table/csv.ts';

const columns = [{ key: 'a', title: 'A', text: (row: string) => row }];

function cellOf(text: string): string | undefined {
  return tableAsCsv(columns, [{ key: 'g', rows: [text] }], 'Groep').split('\r\n')[1];
}

test('a cell cannot be taken for a formula, an amount below zero stays one', () => {
  expect(cellOf('=1+1')).toBe("'=1+1");
  expect(cellOf('@SUM(A1)')).toBe("'@SUM(A1)");
  expect(cellOf('-cmd')).toBe("'-cmd");
  expect(cellOf('-5.000')).toBe('-5.000');
});

test('what would break a line or a cell is put in quotes', () => {
  expect(cellOf('een; twee')).toBe('"een; twee"');
  expect(cellOf('zei "ja"')).toBe('"zei ""ja"""');
});

test('the title of a group stands before its rows', () => {
  const csv = tableAsCsv(columns, [{ key: 'g', title: 'Thema', rows: ['x'] }], 'Groep');
  expect(csv).toBe('\uFEFFGroep;A\r\nThema;x\r\n');
});
