import type { Action, ActionLine } from '../model/records/action.ts';
import type { Category } from '../model/records/dossier.ts';
import type { Proposal, Theme } from '../model/records/proposal.ts';

/** Records that are printed within others, put in the order in which the annexes print them. */
export const inPrintedOrder = {
  /** Orders proposals by theme, then by category; those alike stay in the order they are in. */
  proposals: (
    proposals: readonly Proposal[],
    themes: readonly Theme[],
    categories: readonly Pick<Category, 'key'>[],
  ): readonly Proposal[] => {
    const themeAt = placesOf(themes.map(({ id }) => id));
    const categoryAt = placesOf(categories.map(({ key }) => key));
    return proposals.toSorted(
      (a, b) =>
        themeAt(a.theme) - themeAt(b.theme) || categoryAt(a.category) - categoryAt(b.category),
    );
  },

  /** Puts actions in order by action line; those alike stay in the order they are in. */
  actions: (actions: readonly Action[], lines: readonly ActionLine[]): readonly Action[] => {
    const lineAt = placesOf(lines.map(({ id }) => id));
    return actions.toSorted((a, b) => lineAt(a.line) - lineAt(b.line));
  },
} as const;

function placesOf(keys: readonly string[]): (key: string) => number {
  const places = new Map(keys.map((key, place) => [key, place]));
  return (key) => places.get(key) ?? places.size;
}
