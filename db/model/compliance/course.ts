import type { Commitment } from '../records/commitment.ts';
import type { Motion } from '../records/motion.ts';
import { COURSE_TABLE, type Course } from './decision-table.ts';
import { settledOfCommitment, settledOfMotion } from './settlement.ts';
import { asksNothing } from './status.ts';

/**
 * Tells whether a motion is on the work list (`open`), closed (`done`), or asks nothing (`out`).
 * @param replaced of `replacedMotions`
 */
export function motionCourse(
  motion: Pick<Motion, 'id' | 'outcome' | 'elements' | 'progress'>,
  replaced: ReadonlySet<string>,
): Course {
  if (asksNothing(motion, replaced)) return 'out';
  return COURSE_TABLE[motion.progress][settledOfMotion(motion)];
}

/**
 * Tells whether a commitment is on the work list (`open`), closed (`done`), or struck out (`out`).
 */
export function commitmentCourse(
  commitment: Pick<Commitment, 'elements' | 'occurrences' | 'progress' | 'established'>,
): Course {
  if (commitment.established === 'vervallen') return 'out';
  return COURSE_TABLE[commitment.progress][settledOfCommitment(commitment)];
}
