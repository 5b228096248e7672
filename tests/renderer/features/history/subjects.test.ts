import { expect, test } from 'vitest';
import { RECORD_TABLES, TABLE_SHAPES } from '../../../../db/schema/table-shapes.ts';
import {
  KNOWN_TABLES,
  recordOfRow,
  subjectsOf,
} from '../../../../renderer/features/history/subjects.ts';

test('every table of the file belongs to a record, by the first column of its key', () => {
  expect(KNOWN_TABLES.toSorted()).toEqual(RECORD_TABLES.toSorted());
  for (const table of RECORD_TABLES) {
    const [column = ''] = TABLE_SHAPES[table].key;
    expect(recordOfRow(table, { [column]: 'x' })?.id, table).toBe('x');
  }
});

test('a step is about each of its records once', () => {
  expect(subjectsOf(['proposal', 'proposal_cost', 'action_budget'])).toEqual([
    'proposal',
    'action',
  ]);
  expect(recordOfRow('elsewhere', {})).toBeUndefined();
});
