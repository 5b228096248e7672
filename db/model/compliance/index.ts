export {
  COMMITMENT_STATUSES,
  type CommitmentStatus,
  MOTION_STATUSES,
  type MotionStatus,
} from './decision-table.ts';
export { isSettled, openElements, settledOfCommitment, settledOfMotion } from './settlement.ts';
export { asksNothing, commitmentStatus, motionStatus, replacedMotions } from './status.ts';
