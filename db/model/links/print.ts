import type { Numbering } from '../numbering.ts';
import type { Contents } from '../records/contents.ts';
import { type LinkTarget, parseLinks } from './tokens.ts';

/** Gives what a token prints as, or `undefined` when the record is gone. */
export type LinkResolver = (target: LinkTarget) => string | undefined;

/** A stretch of a text as it reads: words, or what a link prints. */
export interface ShownPiece {
  readonly text: string;
  readonly isLink: boolean;
}

/** Words that stand in print where a record used to be. */
export const EXPIRED = '[vervallen]';

/** Takes a text apart into its words and what its links print. */
export function shownPieces(text: string, resolve: LinkResolver): readonly ShownPiece[] {
  return parseLinks(text).map((part) =>
    part.kind === 'text'
      ? { text: part.text, isLink: false }
      : { text: resolve(part.target) ?? EXPIRED, isLink: true },
  );
}

/**
 * Prints the plain text of a text with tokens: each prints the bare number or citation of its
 * record, the words around it are the text's own.
 * @example
 * printLinks(`Zie ${linkToken({ kind: 'voorstel', id })}.`, () => '26') // 'Zie 26.'
 */
export function printLinks(text: string, resolve: LinkResolver): string {
  return shownPieces(text, resolve)
    .map((piece) => piece.text)
    .join('');
}

/** Gives the name of whom a motion is called after: of "Bikker c.s." the words before "c.s.". */
export function calledAfter(short: string): string {
  return short.replace(WITH_OTHERS, '');
}

const WITH_OTHERS = /\s+c\.?\s?s\.?$/i;

/** Gives every link of a dossier's texts its number or citation as it is now. */
export function linkResolver(
  contents: Pick<Contents, 'documents' | 'motions'>,
  numbers: Numbering,
): LinkResolver {
  const citations = new Map(contents.documents.map(({ id, citation }) => [id, citation]));
  const motions = new Map(
    contents.motions.map((motion) => [motion.id, citations.get(motion.document) ?? motion.short]),
  );
  const printed = {
    voorstel: numbers.proposals,
    actie: numbers.actions,
    actielijn: numbers.actionLines,
    motie: motions,
    motienaam: new Map(contents.motions.map(({ id, short }) => [id, calledAfter(short)])),
    document: citations,
  };
  return ({ kind, id }) => printed[kind].get(id)?.toString();
}
