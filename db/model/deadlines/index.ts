export { currentDeadline } from './current-deadline.ts';
export { daysBetween } from './days.ts';
export { type DeadlineContext, type DeadlineReading, readDeadline } from './read-deadline.ts';
