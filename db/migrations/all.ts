import { first } from './0001-first.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. A new one is added at the end; none is ever changed or left out. */
export const MIGRATIONS: readonly Migration[] = [first];

/** The file format this build reads and writes. */
export const CURRENT_VERSION = MIGRATIONS.length;
