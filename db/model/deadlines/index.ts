export { currentDeadline } from './current-deadline.ts';
export { daysBetween } from './days.ts';
export { nextTurn } from './next-turn.ts';
export { type DeadlineContext, type DeadlineReading, readDeadline } from './read-deadline.ts';
