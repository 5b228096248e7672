import type {
  RegisterFilter,
  SavedFilter,
} from '../../../../../preload/contract/register-filter.ts';

/** Gives the saved filters that mean something in a dossier: those of it, and those of no one. */
export function filtersFor(saved: readonly SavedFilter[], dossier: string): readonly SavedFilter[] {
  return saved.filter((each) => each.dossier === undefined || each.dossier === dossier);
}

/**
 * Gives the saved filters with one more. One of that name that stands in the same dossier makes way
 * for it, in its place.
 */
export function withFilter(
  saved: readonly SavedFilter[],
  name: string,
  filter: RegisterFilter,
  dossier: string,
): readonly SavedFilter[] {
  const namesRecord = filter.actionLine !== undefined || filter.document !== undefined;
  const made: SavedFilter = { name, filter, ...(namesRecord ? { dossier } : {}) };
  const before = savedAs(saved, name, dossier);
  return before === undefined
    ? [...saved, made]
    : saved.map((each) => (each === before ? made : each));
}

/** Finds the saved filter of a name, as far as a dossier knows it. */
export function savedAs(
  saved: readonly SavedFilter[],
  name: string,
  dossier: string,
): SavedFilter | undefined {
  const sought = name.trim().toLowerCase();
  return filtersFor(saved, dossier).find((each) => each.name.toLowerCase() === sought);
}
