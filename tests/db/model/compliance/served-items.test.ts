import { expect, test } from 'vitest';
import { servedBy } from '../../../../db/model/compliance/served-items.ts';
import {
  minimalContents,
  testCommitment,
  testElement,
  testId,
  testMotion,
} from '../../../fixtures/minimal-contents.ts';

const support = (role: 'invulling' | 'afdoening', n: number) =>
  ({ kind: 'document', id: testId(n), role, note: '' }) as const;
const first = testElement(30, { support: [support('afdoening', 5), support('afdoening', 5)] });
const second = testElement(31, { support: [support('afdoening', 5), support('invulling', 5)] });
const contents = minimalContents({
  motions: [testMotion(10, 1, { elements: [first, second] })],
  commitments: [
    testCommitment(20, {
      madeIn: testId(5),
      occurrences: [{ due: '2025-06-30', settledBy: testId(5) }],
    }),
  ],
});

test('a paper serves a motion once in each role, with the elements it serves in it', () => {
  expect(servedBy(contents, testId(5))).toEqual([
    { ref: { kind: 'motion', id: testId(10) }, how: 'afdoening', elements: [first, second] },
    { ref: { kind: 'motion', id: testId(10) }, how: 'invulling', elements: [second] },
    { ref: { kind: 'commitment', id: testId(20) }, how: 'made-in', elements: [] },
    { ref: { kind: 'commitment', id: testId(20) }, how: 'turn', elements: [] },
  ]);
});

test('the paper of a motion serves it; what serves nothing has nothing', () => {
  expect(servedBy(contents, testId(1))).toMatchObject([{ how: 'moved-as' }]);
  expect(servedBy(contents, testId(99))).toEqual([]);
});
