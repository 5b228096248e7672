import type { Action, ActionLine } from '../model/records/action.ts';
import { CATEGORIES, type Proposal, type Theme } from '../model/records/proposal.ts';

/** Records that are printed within others, put in the order in which the annexes print them. */
export const inPrintedOrder = {
  /** By theme, the most promising first; those alike stay in the order they are in. */
  proposals: (proposals: readonly Proposal[], themes: readonly Theme[]): readonly Proposal[] => {
    const themeAt = placesOf(themes);
    return proposals.toSorted(
      (a, b) =>
        themeAt(a.theme) - themeAt(b.theme) ||
        CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category),
    );
  },

  /** By action line; those alike stay in the order they are in. */
  actions: (actions: readonly Action[], lines: readonly ActionLine[]): readonly Action[] => {
    const lineAt = placesOf(lines);
    return actions.toSorted((a, b) => lineAt(a.line) - lineAt(b.line));
  },
} as const;

function placesOf(records: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(records.map((record, place) => [record.id, place]));
  return (id) => places.get(id) ?? places.size;
}
