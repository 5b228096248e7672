import type { Commitment } from '../records/commitment.ts';
import type { Document } from '../records/document.ts';
import type { Motion } from '../records/motion.ts';

/**
 * Why a paper settles nothing. `undated`: nobody can say since when. `future`: it is of a day that
 * is still to come. `itself`: it is the very paper that asked or promised.
 */
export type UnsentProblem = UnfitProblem | 'no-number';
export type UnfitProblem = 'unsent' | 'undated' | 'future' | 'older' | 'itself';

/** When and in which paper something was asked or promised. */
interface Asked {
  /** ISO date from which a paper can settle it; unknown: any paper can. */
  readonly since: string | undefined;
  /** The paper's id. */
  readonly paper: string | undefined;
}

/** Gives when a motion was moved, as far as is known, and the paper it was printed as. */
export function askedBy(
  motion: Pick<Motion, 'date' | 'document'>,
  documents: ReadonlyMap<string, Document>,
): Asked {
  return {
    since: motion.date ?? documents.get(motion.document)?.date,
    paper: motion.document,
  };
}

/**
 * Gives when a commitment was made, and the letter it was made in; a debate's record can hold both.
 */
export function promisedIn({
  madeOn,
  madeIn,
  origin,
}: Pick<Commitment, 'madeOn' | 'madeIn' | 'origin'>): Asked {
  return { since: madeOn, paper: origin === 'brief' ? madeIn : undefined };
}

/**
 * Tells why a paper cannot settle what was asked or promised, if it cannot: the House does not have
 * it, or had it before, or it is the paper that asked. A number is given only to what was sent;
 * what was sent may still wait for its number, never for its day.
 *
 * @param today ISO date; absent: whether it is still to come is not asked
 */
export function settleProblem(
  paper: Pick<Document, 'id' | 'number' | 'date' | 'dateSent'>,
  asked: Asked,
  today: string | undefined,
): UnfitProblem | undefined {
  if (paper.id === asked.paper) return 'itself';
  if (paper.number === undefined && paper.dateSent === undefined) return 'unsent';
  const sent = sentOn(paper);
  if (sent === undefined) return 'undated';
  if (today !== undefined && sent > today) return 'future';
  return asked.since !== undefined && sent < asked.since ? 'older' : undefined;
}

/**
 * Tells why a paper proves nothing in print: likewise, or because it cannot be cited by its number
 * yet.
 */
export function unsentProblem(
  paper: Pick<Document, 'id' | 'number' | 'date' | 'dateSent'>,
  asked: Asked,
  today: string | undefined,
): UnsentProblem | undefined {
  return (
    settleProblem(paper, asked, today) ?? (paper.number === undefined ? 'no-number' : undefined)
  );
}

/** Gives the day the House got a paper, as far as is known. */
export function sentOn(paper: Pick<Document, 'date' | 'dateSent'>): string | undefined {
  return paper.dateSent ?? paper.date;
}
