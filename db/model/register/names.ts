import { citedPaperIn, printCited } from '../citations/index.ts';
import { type LinkResolver, linkResolver, printLinks } from '../links/index.ts';
import { numbering } from '../numbering.ts';
import type { Commitment } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import type { Element } from '../records/element.ts';
import type { Motion } from '../records/motion.ts';
import { shortened } from '../shortened.ts';

/**
 * Puts a citation in the house form, with the pages it refers to; what does not cite one
 * parliamentary paper stays as it was written.
 * @example
 * inHouseForm('TK 28638, 238, p. 3-4') // 'Kamerstuk 28 638, nr. 238, p. 3–4'
 */
export function inHouseForm(citation: string): string {
  const read = citedPaperIn(citation);
  return read === undefined ? citation : printCited(read);
}

/** Gives the name of a motion: "Motie Bikker c.s." */
export function motionName({ short }: Pick<Motion, 'short'>): string {
  return `Motie ${short}`;
}

/**
 * Gives the name of a commitment: "Toezegging TZ202312-123"; one that is in no register of the
 * House by the words it begins with.
 */
export function commitmentName(
  { number, text }: Pick<Commitment, 'number' | 'text'>,
  resolve: LinkResolver,
): string {
  return number === undefined ? shortened(printLinks(text, resolve)) : `Toezegging ${number}`;
}

/**
 * Names of motions, commitments and their elements in a sentence, each so that no two are alike.
 */
export interface ItemNames {
  readonly motion: (motion: Motion) => string;
  readonly commitment: (commitment: Commitment) => string;
  readonly element: (element: Element) => string;
}

/** Prepares the names of a dossier's items. */
export function itemNames(contents: Contents): ItemNames {
  const resolve = linkResolver(contents, numbering(contents));
  const citations = new Map(contents.documents.map(({ id, citation }) => [id, citation]));
  return {
    motion: (motion) => {
      const citation = citations.get(motion.document);
      return motionName(motion) + (citation === undefined ? '' : ` (${inHouseForm(citation)})`);
    },
    commitment: (commitment) => commitmentName(commitment, resolve),
    element: ({ text }) => shortened(printLinks(text, resolve)),
  };
}
