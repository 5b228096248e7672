import type { LineActions } from '../../../db/model/numbering.ts';

/** Place in a list: before a record, or at the end where `before` is absent. */
export interface PlaceInList {
  readonly before?: string;
}

/** Gives the place one further up or down in a list; `undefined` at its edge. */
export function neighbourPlace(
  records: readonly { readonly id: string }[],
  id: string,
  by: -1 | 1,
): PlaceInList | undefined {
  const at = records.findIndex((record) => record.id === id);
  if (at === -1 || at + by < 0 || at + by >= records.length) return undefined;
  const before = records[by === -1 ? at - 1 : at + 2];
  return before === undefined ? {} : { before: before.id };
}

/**
 * Gives the place one further up or down for an action. At the edge of its line it goes on into the
 * next one: to the end of the line above, to the start of the line below.
 */
export function neighbourOfAction(
  groups: readonly LineActions[],
  id: string,
  by: -1 | 1,
): (PlaceInList & { readonly line: string }) | undefined {
  const at = groups.findIndex(({ actions }) => actions.some((action) => action.id === id));
  const group = groups[at];
  if (group === undefined) return undefined;
  const inside = neighbourPlace(group.actions, id, by);
  if (inside !== undefined) return { ...inside, line: group.line.id };
  const next = groups[at + by];
  if (next === undefined) return undefined;
  const [first] = next.actions;
  const before = by === 1 ? first : undefined;
  return { line: next.line.id, ...(before === undefined ? {} : { before: before.id }) };
}
