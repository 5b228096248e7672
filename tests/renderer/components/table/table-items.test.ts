import { expect, test } from 'vitest';
import type { Column } from '../../../../renderer/components/table/column.ts';
import {
  nextSorting,
  sortedRows,
  tableItems,
} from '../../../../renderer/components/table/table-items.ts';

interface Row {
  readonly name: string;
  readonly amount: number | undefined;
}

const columns: readonly Column<Row>[] = [
  { key: 'name', title: 'Naam', text: ({ name }) => name },
  {
    key: 'amount',
    title: 'Bedrag',
    text: ({ amount }) => String(amount ?? ''),
    sortValue: ({ amount }) => amount,
  },
];
const rows: readonly Row[] = [
  { name: 'Voorstel 10', amount: 9 },
  { name: 'voorstel 2', amount: undefined },
  { name: '', amount: 100 },
];
const collator = new Intl.Collator('nl-NL', { numeric: true });
const order = (column: string, direction: 'ascending' | 'descending') =>
  sortedRows(rows, columns, { column, direction }, collator).map((row) => rows.indexOf(row));

test('text sorts as people read it, numbers by size; what has no value is last either way', () => {
  expect(order('name', 'ascending')).toEqual([1, 0, 2]);
  expect(order('name', 'descending')).toEqual([0, 1, 2]);
  expect(order('amount', 'ascending')).toEqual([0, 2, 1]);
  expect(order('amount', 'descending')).toEqual([2, 0, 1]);
});

test('without a sorting, or by a column that is gone, rows keep the order of the dossier', () => {
  expect(sortedRows(rows, columns, undefined, collator)).toBe(rows);
  expect(order('gone', 'ascending')).toEqual([0, 1, 2]);
});

test('presses on a head go up, down and back; on another head they begin anew', () => {
  const up = nextSorting(undefined, 'name');
  const down = nextSorting(up, 'name');
  expect([up?.direction, down?.direction]).toEqual(['ascending', 'descending']);
  expect(nextSorting(down, 'name')).toBeUndefined();
  expect(nextSorting(down, 'amount')).toEqual({ column: 'amount', direction: 'ascending' });
});

test('a folded group shows its head alone; a group without a title cannot be folded', () => {
  const groups = [
    { key: 'a', title: 'Thema', rows: rows.slice(0, 2) },
    { key: 'b', rows: rows.slice(2) },
  ];
  const keys = (folded: readonly string[]) =>
    tableItems(groups, ({ name }) => name, new Set(folded)).map(({ key }) => key);
  expect(keys([])).toEqual(['group:a', 'Voorstel 10', 'voorstel 2', '']);
  expect(keys(['a', 'b'])).toEqual(['group:a', '']);
});
