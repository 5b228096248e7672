import type { Commitment } from '../records/commitment.ts';
import type { Document } from '../records/document.ts';
import { sentOn } from './settling-paper.ts';

/** A turn that was kept after the day it was due, while nobody said why. */
export interface LateTurn {
  readonly at: number;
  readonly due: string;
  /** ISO date the paper that settled it was sent. */
  readonly sent: string;
  /** The paper's id. */
  readonly paper: string;
}

/** Tells whether a paper came after the day a turn was due; not where nobody says when it was sent. */
export function isTooLate(sent: string | undefined, due: string): sent is string {
  return sent !== undefined && sent > due;
}

/** Lists the turns of a recurring commitment that were late without a reason. */
export function lateTurns(
  { occurrences }: Pick<Commitment, 'occurrences'>,
  documents: ReadonlyMap<string, Document>,
): readonly LateTurn[] {
  return occurrences.flatMap(({ due, settledBy, reason }, at): readonly LateTurn[] => {
    const paper = settledBy === undefined ? undefined : documents.get(settledBy);
    const sent = paper && sentOn(paper);
    if (paper === undefined || !isTooLate(sent, due) || reason !== undefined) return [];
    return [{ at, due, sent, paper: paper.id }];
  });
}
