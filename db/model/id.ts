import { v7 } from 'uuid';

/**
 * Makes a new record's identity: a UUID version 7, so that records made later sort later.
 * @example
 * newId() // '018d6a2e-6f00-7c41-9d0e-3b6f5a2c8e17', another at each call
 */
export function newId(): string {
  return v7();
}
