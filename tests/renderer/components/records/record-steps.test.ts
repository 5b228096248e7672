import { expect, test } from 'vitest';
import { checkContext } from '../../../../db/model/checks/context.ts';
import {
  type RecordChanges,
  stepsOfRecord,
} from '../../../../renderer/components/records/record-steps.ts';
import { known, smallContents } from '../../../db/small-contents.ts';

const lookup = checkContext(smallContents);
type Fields = RecordChanges[number]['fields'];

/** What the screen says of the fields of one change. */
function said(fields: Fields) {
  const step = { id: known.first, seq: 1, kind: 'do', label: '', author: '', at: '' } as const;
  const [only] = stepsOfRecord([{ step, subject: 'annex', id: known.annex, fields }], lookup);
  return only?.changes.map(({ was, now }) => [was, now]);
}

test('amounts, days and records are said as people read them', () => {
  const amount = { part: 'programmeBudget', key: 'amount', was: 1000, now: null } as const;
  expect(said([amount])).toEqual([['€\u00a01.000', '']]);
  expect(said([{ part: 'motion', key: 'date', now: '2024-02-02' }])).toEqual([
    [undefined, '2 februari 2024'],
  ]);
  expect(said([{ part: 'proposal', key: 'theme', to: 'theme', was: known.clients }])).toEqual([
    [smallContents.themes[0]?.title, undefined],
  ]);
});

test('an amount as it was sent says of which action or programme line', () => {
  const of = (now: string) => said([{ part: 'baselineAmount', key: 'id', now }])?.[0]?.[1];
  expect(of(known.survey)).not.toContain(known.survey);
  expect(of(known.lineH)).not.toContain(known.lineH);
  expect(of(known.survey)).not.toBe(of(known.lineH));
});
