import type { Contents } from '../records/contents.ts';
import type { Element, Support } from '../records/element.ts';
import type { RecordRef } from '../records/values.ts';

/**
 * In what way a record serves a motion or commitment: by a role, or as the paper it was made in.
 */
export type Service = Support['role'] | 'moved-as' | 'made-in' | 'turn';

/** One motion or commitment that a record serves, in one way. */
export interface ServedItem {
  readonly ref: RecordRef & { readonly kind: 'motion' | 'commitment' };
  readonly how: Service;
  /** The elements it serves; none where it serves the item as a whole. */
  readonly elements: readonly Element[];
}

/** Lists the motions and commitments that a proposal, an action, a motion or a paper serves. */
export function servedBy(contents: Contents, id: string): readonly ServedItem[] {
  const motions = contents.motions.flatMap((motion): readonly ServedItem[] => {
    const ref = { kind: 'motion', id: motion.id } as const;
    const moved = motion.document === id ? [{ ref, how: 'moved-as', elements: [] } as const] : [];
    return [...moved, ...served(ref, motion.elements, id)];
  });
  const commitments = contents.commitments.flatMap((commitment): readonly ServedItem[] => {
    const ref = { kind: 'commitment', id: commitment.id } as const;
    const made = commitment.madeIn === id ? [{ ref, how: 'made-in', elements: [] } as const] : [];
    const turns = commitment.occurrences.some(({ settledBy }) => settledBy === id)
      ? [{ ref, how: 'turn', elements: [] } as const]
      : [];
    return [...made, ...served(ref, commitment.elements, id), ...turns];
  });
  return [...motions, ...commitments];
}

function served(
  ref: ServedItem['ref'],
  elements: readonly Element[],
  id: string,
): readonly ServedItem[] {
  const roles = new Map<Support['role'], Element[]>();
  for (const element of elements) {
    const own = new Set(
      element.support.filter((support) => support.id === id).map(({ role }) => role),
    );
    for (const role of own) roles.set(role, [...(roles.get(role) ?? []), element]);
  }
  return [...roles].map(([how, own]) => ({ ref, how, elements: own }));
}
