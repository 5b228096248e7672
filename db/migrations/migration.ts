import type { Kysely } from 'kysely';

/**
 * One change of the file format. Frozen once shipped. `up` runs in a transaction of its own, with
 * foreign keys unchecked until its end and without the step log's triggers: what it writes is
 * ground.
 */
export interface Migration {
  readonly up: (db: Kysely<unknown>) => Promise<void>;
}
