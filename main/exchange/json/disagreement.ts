/** Path at which two values differ, and the value of each there. */
export interface Disagreement {
  readonly path: string;
  readonly given: unknown;
  readonly computed: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Gives the key that identifies a list item: a record's id, an amount's year; undefined for others.
 */
function keyOf(value: unknown): unknown {
  return isFields(value) ? (value.id ?? value.year) : undefined;
}

function inList(given: readonly unknown[], computed: readonly unknown[], path: string) {
  if (given.length !== computed.length) {
    return { path: `${path}.length`, given: given.length, computed: computed.length };
  }
  const byKey = new Map(computed.map((item) => [keyOf(item), item]));
  const keyed = byKey.size === computed.length;
  for (const [at, item] of given.entries()) {
    const other = keyed ? byKey.get(keyOf(item)) : computed[at];
    const found = findDisagreement(item, other, `${path}[${at}]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Finds the first path at which a given value differs from the computed one. Keys that the given
 * value leaves out do not count; neither does the order of records, whose place is not their
 * identity.
 */
export function findDisagreement(
  given: unknown,
  computed: unknown,
  path = '',
): Disagreement | undefined {
  if (Array.isArray(given) && Array.isArray(computed)) return inList(given, computed, path);
  if (!isFields(given) || !isFields(computed)) {
    return given === computed ? undefined : { path, given, computed };
  }
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const found = findDisagreement(value, computed[key], path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
