import type { Commitment } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import type { Motion } from '../records/motion.ts';
import {
  COMMITMENT_TABLE,
  type CommitmentStatus,
  MOTION_TABLE,
  type MotionStatus,
  OUTCOMES_WITHOUT_REQUEST,
} from './decision-table.ts';
import { settledOfCommitment, settledOfMotion } from './settlement.ts';

/**
 * Lists the ids of the motions that another motion took the place of ("gewijzigd, t.v.v.").
 * @example
 * replacedMotions(contents).has(motion.id) // true where another motion has `replaces: motion.id`
 */
export function replacedMotions(contents: Pick<Contents, 'motions'>): ReadonlySet<string> {
  return new Set(contents.motions.flatMap(({ replaces }) => replaces ?? []));
}

/**
 * Tells whether a motion asks nothing (any more): the House rejected it or let it lapse, it was
 * withdrawn, or another motion took its place.
 * @param replaced of `replacedMotions`
 */
export function asksNothing(
  motion: Pick<Motion, 'id' | 'outcome'>,
  replaced: ReadonlySet<string>,
): boolean {
  return OUTCOMES_WITHOUT_REQUEST.has(motion.outcome) || replaced.has(motion.id);
}

/**
 * Tells where a motion stands. It is `afgedaan` only when each of its elements is settled and its
 * progress says so.
 * @param replaced of `replacedMotions`
 */
export function motionStatus(
  motion: Pick<Motion, 'id' | 'outcome' | 'elements' | 'progress'>,
  replaced: ReadonlySet<string>,
): MotionStatus {
  if (asksNothing(motion, replaced)) return 'nvt';
  return MOTION_TABLE[motion.progress][settledOfMotion(motion)];
}

/**
 * Tells where a commitment stands by what the ministry can show. The House's own register decides
 * only that it has lapsed; that the House calls it `voldaan` is another fact, kept beside this one.
 */
export function commitmentStatus(
  commitment: Pick<Commitment, 'elements' | 'occurrences' | 'progress' | 'established'>,
): CommitmentStatus {
  if (commitment.established === 'vervallen') return 'vervallen';
  return COMMITMENT_TABLE[commitment.progress][settledOfCommitment(commitment)];
}
