export { commitmentCourse, motionCourse } from './course.ts';
export {
  AT_WORK,
  COMMITMENT_STATUSES,
  type CommitmentStatus,
  type Course,
  MOTION_STATUSES,
  type MotionStatus,
} from './decision-table.ts';
export {
  commitmentProblems,
  type FoundProblem,
  type ItemProblem,
  motionProblems,
  nameOf,
  newProblems,
  type Surroundings,
  surroundingsOf,
} from './item-problems.ts';
export { lateTurns } from './late-turns.ts';
export {
  type ItemRef,
  type ProgressOrder,
  progressOrder,
  type SeenItem,
  type SettledItem,
  type SettleOrder,
  settleOrder,
} from './orders.ts';
export { isRewritten } from './rewritten.ts';
export { seenOf } from './seen.ts';
export { setProgress } from './set-progress.ts';
export { settleWith } from './settle.ts';
export { isSettled, openElements, settledOfCommitment, settledOfMotion } from './settlement.ts';
export {
  askedBy,
  promisedIn,
  settleProblem,
  type UnfitProblem,
  type UnsentProblem,
  unsentProblem,
} from './settling-paper.ts';
export { asksNothing, commitmentStatus, motionStatus, replacedMotions } from './status.ts';
export { findUnsoundItem, surroundingsIn, unfitPapers } from './unsound-item.ts';
