import { type Citation, citationKey } from './citation.ts';
import { addressesIn, identifiersIn } from './identifiers.ts';
import { type Hit, kamerstukkenIn } from './kamerstukken.ts';
import { proceedingsIn } from './proceedings.ts';
import { plain } from './spelling.ts';

/** A parliamentary paper that a text cites. */
export interface CitedPaper {
  /** Comparison key of the paper, equal for two citations of it. */
  readonly key: string;
  readonly citation: Citation;
  /** The pages that are referred to: "5", "7-8", "12 en 13", "4 e.v.". */
  readonly page?: string;
  /** Words that call it an annex to the paper that is cited: "bijlage 2". */
  readonly annex?: string;
  /** Offset of the citation in the text; of several papers at once each has its own part. */
  readonly start: number;
  readonly end: number;
}

type Place = Pick<Hit, 'start' | 'end'>;

/** Words with which citations are strung together. */
const BETWEEN_CITATIONS =
  /^(?:[\s.,;:()[\]"'«»“”„?!*&/-]|(?<!\p{L})(?:zie|ook|vgl|cf|en|of|alsmede|alsook|resp|respectievelijk|in|nrs?|nummers?|motie|moties|kamerbrief|brief|brieven|amendement|stuk|stukken)(?!\p{L}))*$/iu;

/** Marks which signs of a text were read already. */
function readSigns(length: number) {
  const signs = new Uint8Array(length);
  return {
    has: ({ start, end }: Place): boolean => signs.subarray(start, end).includes(1),
    add: ({ start, end }: Place): void => {
      signs.fill(1, start, end);
    },
  };
}

/** Gives what of a text is no citation. */
function besides(text: string, hits: readonly Hit[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { start, end } of hits) {
    if (end <= done) continue;
    parts.push(text.slice(done, Math.max(start, done)));
    done = end;
  }
  return [...parts, text.slice(done)].join(' ');
}

/**
 * Finds every parliamentary paper that a text cites, in the order of the text: in running text, as
 * an identifier or official address, several at once ("28 638, nrs. 238 en 240"), each with the
 * pages it is cited for. What cites a dossier only, or may be something else, is no citation.
 */
export function citationsIn(text: string): readonly CitedPaper[] {
  if (!/\d/.test(text)) return [];
  const seen = plain(text);
  const hits: Hit[] = [];
  const read = readSigns(seen.length);
  const take = (citations: Iterable<readonly Hit[]>) => {
    for (const together of citations) {
      if (together.some(read.has)) continue;
      together.forEach(read.add);
      hits.push(...together);
    }
  };
  take(identifiersIn(seen));
  addressesIn(seen).forEach(read.add);
  take(proceedingsIn(seen));
  take(kamerstukkenIn(seen));
  const inOrder = hits.toSorted((one, other) => one.start - other.start);
  const isAllCited = BETWEEN_CITATIONS.test(besides(seen, inOrder));
  return inOrder
    .filter(({ isBare }) => isBare !== true || isAllCited)
    .map(({ isBare: _, ...hit }) => ({ key: citationKey(hit.citation), ...hit }));
}
