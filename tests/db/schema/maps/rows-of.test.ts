import { expect, test } from 'vitest';
import { maybe, to } from '../../../../db/schema/maps/column-map.ts';
import { CONTENTS_MAPS, tablesOf } from '../../../../db/schema/maps/index.ts';
import { rowsOf } from '../../../../db/schema/maps/rows-of.ts';
import { RECORD_TABLES } from '../../../../db/schema/table-shapes.ts';

test('every table that holds the dossier is in the map of a record', () => {
  const mapped = Object.values(CONTENTS_MAPS).flatMap(tablesOf);
  expect([...new Set(mapped)].toSorted()).toEqual(RECORD_TABLES.toSorted());
});

test('a map that forgets something, or says it wrongly, does not compile', () => {
  const frame = { owner: 'proposal_id', place: 'position' } as const;
  const clearance = { by: 'cleared_by', date: 'date', outcome: 'outcome' } as const;
  const whole = rowsOf('clearance', 'proposal_clearance', frame, clearance);
  // @ts-expect-error a key of the part
  rowsOf('clearance', 'proposal_clearance', frame, { by: 'cleared_by', date: 'date' });
  // @ts-expect-error a column of the table: the owner's
  rowsOf('clearance', 'proposal_clearance', { place: 'position' }, clearance);
  // @ts-expect-error a column of the table: the one that holds the outcome
  rowsOf('clearance', 'proposal_clearance', frame, { ...clearance, outcome: 'date' });
  // @ts-expect-error a key that the part does not have
  rowsOf('clearance', 'proposal_clearance', frame, { ...clearance, note: 'outcome' });
  // @ts-expect-error a column that holds other values
  rowsOf('clearance', 'proposal_clearance', frame, { ...clearance, by: 'outcome' });
  // @ts-expect-error a column that is never empty, for a key that may be left out
  rowsOf('clearance', 'proposal_clearance', frame, { ...clearance, outcome: maybe('outcome') });

  const line = {
    id: 'id',
    title: 'title',
    unitText: maybe('unit_text'),
    unit: maybe('unit'),
  } as const;
  const ranked = { kind: 'action-line', place: 'rank' } as const;
  rowsOf('actionLine', 'action_line', ranked, line);
  // @ts-expect-error a column that may be empty, for a key that is always there
  rowsOf('actionLine', 'action_line', ranked, { ...line, title: to('theme', 'unit_text') });
  expect(Object.keys(whole.keys)).toEqual(['by', 'date', 'outcome']);
});
