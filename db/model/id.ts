import { v7 } from 'uuid';

/** Makes a new record's identity: a UUID version 7, so that records made later sort later. */
export function newId(): string {
  return v7();
}
