import { expect, test } from 'vitest';
import {
  commitmentCourse,
  commitmentStatus,
  motionCourse,
  motionStatus,
} from '../../../../db/model/compliance/index.ts';
import { commitment, ESTABLISHED } from '../../../../db/model/records/commitment.ts';
import { PROGRESS } from '../../../../db/model/records/element.ts';
import { motion, OUTCOMES } from '../../../../db/model/records/motion.ts';
import {
  testCommitment,
  testElement,
  testId,
  testMotion,
} from '../../../fixtures/minimal-contents.ts';

const settled = testElement(1, {
  support: [{ kind: 'document', id: testId(9), role: 'afdoening', note: '' }],
});
const waived = testElement(2, { waived: 'Achterhaald.' });
const planned = testElement(3, {
  support: [
    { kind: 'action', id: testId(9), role: 'afdoening', note: '' },
    { kind: 'document', id: testId(9), role: 'tussenbericht', note: '' },
  ],
});

/** Every way in which the elements of an item can be settled, and whether all of them are. */
const PARTS = [
  [[], false],
  [[planned], false],
  [[settled, planned], false],
  [[settled], true],
  [[waived], true],
  [[settled, waived], true],
] as const;

const GONE = new Set(['verworpen', 'ingetrokken', 'vervallen']);

test('every state of a motion: out, open or done, and the status says the same', () => {
  let states = 0;
  for (const outcome of OUTCOMES)
    for (const isReplaced of [false, true])
      for (const progress of PROGRESS)
        for (const [elements, isSettled] of PARTS) {
          const one = testMotion(7, 8, { outcome, progress, elements });
          const replaced = new Set(isReplaced ? [one.id] : []);
          const [status, course] = [motionStatus(one, replaced), motionCourse(one, replaced)];
          const asksNothing = isReplaced || GONE.has(outcome);
          const closes = ['afgedaan', 'overgedragen', 'niet-uitgevoerd'].includes(progress);
          expect(status === 'nvt', `${outcome} ${isReplaced}`).toBe(asksNothing);
          expect(course).toBe(asksNothing ? 'out' : closes && isSettled ? 'done' : 'open');
          expect(status === 'afgedaan').toBe(course === 'done' && progress === 'afgedaan');
          states += 1;
        }
  expect(states).toBe(OUTCOMES.length * 2 * PROGRESS.length * PARTS.length);
});

test('every state of a commitment, with and without an open turn', () => {
  for (const established of [undefined, ...ESTABLISHED])
    for (const progress of PROGRESS)
      for (const [elements, isSettled] of PARTS)
        for (const occurrences of [[], [{ due: '2027-12-31' }]]) {
          const one = testCommitment(7, {
            progress,
            elements,
            occurrences,
            ...(established && { established }),
          });
          const [status, course] = [commitmentStatus(one), commitmentCourse(one)];
          const isStruckOut = established === 'vervallen';
          const closes = ['afgedaan', 'overgedragen', 'niet-uitgevoerd'].includes(progress);
          const isWhole = isSettled && occurrences.length === 0;
          expect(status === 'vervallen').toBe(isStruckOut);
          expect(course).toBe(isStruckOut ? 'out' : closes && isWhole ? 'done' : 'open');
          expect(status === 'voldaan').toBe(course === 'done' && progress === 'afgedaan');
        }
});

test('only commitments stand in a register of the House, and only motions have an outcome', () => {
  const established = { established: 'voldaan' };
  expect(commitment.safeParse({ ...testCommitment(7), ...established }).success).toBe(true);
  expect(motion.safeParse({ ...testMotion(7, 8), ...established }).success).toBe(false);
  const outcome = { outcome: 'aangenomen' };
  expect(commitment.safeParse({ ...testCommitment(7), ...outcome }).success).toBe(false);
});
