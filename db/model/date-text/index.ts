export { type ReadDate, readDate } from './read.ts';
