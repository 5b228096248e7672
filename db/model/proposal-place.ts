import type { ProposalGroup } from './numbering.ts';

/** Place where proposals are to stand. */
export interface ProposalPlace {
  readonly theme: string;
  /** The category's key. */
  readonly category: string;
  /** Proposal they are to stand before; absent: at the end. */
  readonly before?: string;
}

interface Target {
  readonly ids: readonly string[];
  readonly place: ProposalPlace;
}

/**
 * Gives the place one up or down for proposals that move as one block: past their neighbour, and
 * from the edge of a table into the next one, of another category or theme.
 *
 * @param groups every table of the annex in order, empty ones too
 * @returns undefined where there is no further to go
 */
export function stepPlace(
  groups: readonly ProposalGroup[],
  moved: ReadonlySet<string>,
  direction: 'up' | 'down',
): Target | undefined {
  const ids = groups
    .flatMap(({ proposals }) => proposals)
    .map(({ id }) => id)
    .filter((id) => moved.has(id));
  const anchor = direction === 'up' ? ids[0] : ids.at(-1);
  const at = groups.findIndex(({ proposals }) => proposals.some(({ id }) => id === anchor));
  const group = groups[at];
  if (anchor === undefined || group === undefined) return undefined;
  const own = group.proposals.map(({ id }) => id);
  const from = own.indexOf(anchor);
  const staying = (some: readonly string[]) => some.filter((id) => !moved.has(id));

  if (direction === 'up') {
    const above = staying(own.slice(0, from)).at(-1);
    if (above !== undefined) return { ids, place: placeIn(group, above) };
    const before = groups[at - 1];
    return before && { ids, place: placeIn(before) };
  }
  const [below, next] = staying(own.slice(from + 1));
  if (below !== undefined) return { ids, place: placeIn(group, next) };
  const after = groups[at + 1];
  return after && { ids, place: placeIn(after, staying(after.proposals.map(({ id }) => id))[0]) };
}

function placeIn({ theme, category }: ProposalGroup, before?: string): ProposalPlace {
  return { theme: theme.id, category, ...(before === undefined ? {} : { before }) };
}

/** Gives the place of a new proposal that is made right after another. */
export function placeAfter(
  groups: readonly ProposalGroup[],
  id: string,
): ProposalPlace | undefined {
  const group = groups.find(({ proposals }) => proposals.some((each) => each.id === id));
  if (group === undefined) return undefined;
  const at = group.proposals.findIndex((each) => each.id === id);
  return placeIn(group, group.proposals[at + 1]?.id);
}
