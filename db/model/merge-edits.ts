/** A field that two people changed, each to something else. */
export interface EditMeeting {
  /** Path of the field in the record: `decision`, `letter.date`, `elements.0.text` (of mine). */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Side whose value a field that both changed is to have. */
export type Side = 'mine' | 'theirs';

/** A record in which two edits have come together. */
export interface MergedEdits<Item> {
  /**
   * The record with every edit of both; a field that both changed has what was chosen, or else
   * mine.
   */
  readonly merged: Item;
  /** Fields that both changed, in the order of the record's fields, chosen or not. */
  readonly meetings: readonly EditMeeting[];
}

/**
 * Brings two edits of one record together. What only one of them changed is as that one made it;
 * what both changed to the same is that; the rest has to be chosen. Parts such as the letter of a
 * dossier are looked at field by field; rows that are known by an id or a year (the elements of a
 * motion, amounts per year) row by row; every other list is one field, for its order says
 * something.
 *
 * @param base the record that both began with; nothing of it is in the result
 * @param mine the record as it is to be saved
 * @param theirs the record as it is in the file now
 * @param chosen whose value each field is to have, by its path
 */
export function mergeEdits<Item extends object>(
  base: object,
  mine: Item,
  theirs: Item,
  chosen: ReadonlyMap<string, Side> = new Map(),
): MergedEdits<Item> {
  const meetings: EditMeeting[] = [];
  const meet = (path: string, own: unknown, other: unknown) => {
    meetings.push({ path, mine: own, theirs: other });
    return chosen.get(path) === 'theirs' ? other : own;
  };
  const merged = mergeValue({ path: '', base, mine, theirs }, meet) as Item;
  return { merged, meetings };
}

/** Tells whether two values say the same; what is left out says the same as what is undefined. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((part, at) => isSameValue(part, other[at]));
  }
  if (!isPart(one) || !isPart(other)) return false;
  return keysOf(one, other).every((key) => isSameValue(one[key], other[key]));
}

/** A field in which a record differs from an earlier one. */
export interface ChangedField {
  readonly path: string;
  readonly now: unknown;
}

/** Lists the fields in which a record differs from an earlier one; a list is one field. */
export function changedFields(before: object, now: object): readonly ChangedField[] {
  return [...changesIn('', before, now)];
}

function* changesIn(path: string, before: unknown, now: unknown): Generator<ChangedField> {
  if (isSameValue(before, now)) return;
  if (!isPart(before) || !isPart(now)) return yield { path, now };
  for (const key of keysOf(before, now))
    yield* changesIn(path === '' ? key : `${path}.${key}`, before[key], now[key]);
}

type Part = Readonly<Record<string, unknown>>;
type Meet = (path: string, mine: unknown, theirs: unknown) => unknown;

interface Values<Value = unknown> {
  readonly path: string;
  readonly base: unknown;
  readonly mine: Value;
  readonly theirs: Value;
}

function mergeValue(values: Values, meet: Meet): unknown {
  const { path, base, mine, theirs } = values;
  if (isSameValue(mine, theirs) || isSameValue(base, theirs)) return mine;
  if (isSameValue(base, mine)) return theirs;
  if (isPart(mine) && isPart(theirs)) return mergePart({ ...values, mine, theirs }, meet);
  const rows =
    Array.isArray(mine) && Array.isArray(theirs) ? rowsOf(base, mine, theirs) : undefined;
  return rows === undefined || isGoneOrChanged(rows)
    ? meet(path, mine, theirs)
    : mergeRows(path, rows, meet);
}

function mergePart({ path, base, mine, theirs }: Values<Part>, meet: Meet): Part {
  const before = isPart(base) ? base : {};
  return Object.fromEntries(
    keysOf(mine, theirs).map((key) => {
      const at = path === '' ? key : `${path}.${key}`;
      const values = { path: at, base: before[key], mine: mine[key], theirs: theirs[key] };
      return [key, mergeValue(values, meet)];
    }),
  );
}

type Key = string | number;
type Rows = ReadonlyMap<Key, Part>;

interface KnownRows {
  readonly base: Rows;
  readonly mine: Rows;
  readonly theirs: Rows;
  /** Whether rows are per year and stand in the order of the years. */
  readonly isByYear: boolean;
}

/**
 * Gives three lists as rows that can be told apart; undefined where they cannot, in any of the
 * three.
 */
function rowsOf(base: unknown, ...[mine, theirs]: readonly unknown[][]): KnownRows | undefined {
  const lists = [Array.isArray(base) ? base : [], mine ?? [], theirs ?? []];
  for (const name of ['id', 'year'] as const) {
    const [before, own, other] = lists.map((list) => byKey(list, name));
    if (before !== undefined && own !== undefined && other !== undefined)
      return { base: before, mine: own, theirs: other, isByYear: name === 'year' };
  }
  return undefined;
}

function byKey(rows: readonly unknown[], name: 'id' | 'year'): Rows | undefined {
  const found = new Map<Key, Part>();
  for (const row of rows) {
    const key = isPart(row) ? row[name] : undefined;
    if (!isPart(row) || (typeof key !== 'string' && typeof key !== 'number')) return undefined;
    if (found.has(key)) return undefined;
    found.set(key, row);
  }
  return found;
}

/**
 * Tells whether one took a row away that the other changed: then the list as a whole is to be
 * chosen.
 */
function isGoneOrChanged({ base, mine, theirs }: KnownRows): boolean {
  return [...base].some(([key, row]) => {
    const [own, other] = [mine.get(key), theirs.get(key)];
    if ((own === undefined) === (other === undefined)) return false;
    return !isSameValue(row, own ?? other);
  });
}

function mergeRows(path: string, rows: KnownRows, meet: Meet): readonly Part[] {
  const { base, mine, theirs, isByYear } = rows;
  const places = new Map([...mine.keys()].map((key, at) => [key, at]));
  const merged = order(rows).map((key) => {
    const [own, other] = [mine.get(key), theirs.get(key)];
    if (own === undefined || other === undefined) return (own ?? other) as Part;
    const at = `${path}.${places.get(key)}`;
    return mergeValue({ path: at, base: base.get(key), mine: own, theirs: other }, meet) as Part;
  });
  return isByYear ? merged.toSorted((a, b) => Number(a.year) - Number(b.year)) : merged;
}

/**
 * Lists the keys of the rows that stay, in the order of whoever changed it, mine where both did.
 * What only the other added comes after what it stands after there.
 */
function order({ base, mine, theirs }: KnownRows): readonly Key[] {
  const common = (rows: Rows) =>
    [...rows.keys()].filter((key) => base.has(key) && mine.has(key) && theirs.has(key));
  const isAsItWas = isSameValue(common(mine), common(base));
  const [leading, following] = isAsItWas ? [theirs, mine] : [mine, theirs];
  const keys = [...leading.keys()].filter((key) => following.has(key) || !base.has(key));
  let previous: Key | undefined;
  for (const key of following.keys()) {
    if (!leading.has(key) && !base.has(key))
      keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
    if (keys.includes(key)) previous = key;
  }
  return keys;
}

function keysOf(one: Part, other: Part): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
