export { type RequestReading, readRequest } from './read-request.ts';
export type { FoundTerm } from './terms-in.ts';
