import { expect, test } from 'vitest';
import { timelineOf } from '../../../../../renderer/features/motions/record/timeline.ts';
import {
  testCommitment,
  testDocument,
  testId,
  testMotion,
} from '../../../../fixtures/minimal-contents.ts';

const said = (on: string) => ({ on, progress: 'in-behandeling' as const, note: '' });

test('the course of a motion holds what the House did and what the ministry said, by day', () => {
  const record = testMotion(1, 2, {
    heldOver: ['2024-01-16'],
    statusHistory: [said('2024-02-02'), said('2023-12-24')],
  });
  const { date: _, ...undated } = record;
  const documents = new Map([[testId(2), testDocument(2, { date: '2023-12-21' })]]);
  const entries = timelineOf({ kind: 'motion', record: undated }, documents);
  expect(entries.map(({ on, by }) => [on, by])).toEqual([
    ['2023-12-21', 'house'],
    ['2023-12-24', 'ministry'],
    ['2024-01-16', 'house'],
    ['2024-02-02', 'ministry'],
  ]);
});

test('a turn stands on the day its paper was sent', () => {
  const record = testCommitment(1, {
    madeOn: '2024-06-17',
    occurrences: [{ due: '2024-12-31', settledBy: testId(2) }, { due: '2025-06-30' }],
  });
  const paper = testDocument(2, { date: '2024-11-18', dateSent: '2024-11-19' });
  const entries = timelineOf({ kind: 'commitment', record }, new Map([[paper.id, paper]]));
  expect(entries).toMatchObject([
    { by: 'house', what: 'promised', on: '2024-06-17' },
    { by: 'turn', on: '2024-11-19', due: '2024-12-31' },
  ]);
});
