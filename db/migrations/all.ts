import { first } from './0001-first.ts';
import { ownCategories } from './0002-own-categories.ts';
import type { Migration } from './migration.ts';

/**
 * Every migration, in order; how many there are is the version of the file format. A new one is
 * added at the end; none is ever changed or left out.
 */
export const MIGRATIONS: readonly Migration[] = [first, ownCategories];
