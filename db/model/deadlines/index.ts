export type { DeadlineContext, DeadlineReading } from './clause-readings.ts';
export { currentDeadline } from './current-deadline.ts';
export { daysBetween } from './days.ts';
export { otherReading } from './disagreement.ts';
export { nextTurn } from './next-turn.ts';
export { deadlineReadings, readDeadline, type UnreadReason, whyUnread } from './read-deadline.ts';
