import { type Citation, citationKey } from './citation.ts';
import { type CitedPaper, citationsIn } from './citations-in.ts';

/** Signs that may stand around the citation of one paper without making it anything else. */
const AROUND = /^(?:[\s.,;:()[\]"'«»“”„-]|(?<!\p{L})(?:zie|ook|vgl|cf)(?!\p{L}))*$/iu;

/** Citations read before: a register asks for them again at every key that is pressed. */
const known = new Map<string, CitedPaper | undefined>();
const MOST_KNOWN = 10_000;

/** Reads the one paper that a text cites and of which it says nothing more than its pages. */
export function citedPaperIn(text: string): CitedPaper | undefined {
  if (known.has(text)) return known.get(text);
  const paper = onlyPaperIn(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, paper);
  return paper;
}

function onlyPaperIn(text: string): CitedPaper | undefined {
  const [paper, ...others] = citationsIn(text);
  if (paper === undefined || others.length > 0 || paper.annex !== undefined) return undefined;
  const around = `${text.slice(0, paper.start)} ${text.slice(paper.end)}`;
  return AROUND.test(around) ? paper : undefined;
}

/**
 * Reads a citation of a parliamentary paper in any of the spellings in use: with or without
 * chamber, session, comma and spaces, with pages, as printed at the foot of a page, as the
 * identifier `kst-28638-249` or the official address.
 * @returns `undefined` for anything else: several papers, a dossier, a session such as 2023/25
 * @example
 * parseCitation('kst-28638-238') // { kind: 'kamerstuk', dossier: '28638', number: '238' }
 */
export function parseCitation(text: string): Citation | undefined {
  return citedPaperIn(text)?.citation;
}

/** Tells whether two texts cite the same parliamentary paper, in whatever spellings. */
export function sameCitation(one: string, other: string): boolean {
  return comparisonKey(one) === comparisonKey(other);
}

/**
 * Gives the comparison key of a paper, equal for all its spellings: of a parliamentary citation its
 * key, of anything else the words without regard to case and kinds of space.
 * @example
 * comparisonKey('Kamerstuk 28 638, nr. 238') // 'kst-28638-238'
 * comparisonKey('Brief van  de Minister.') // 'brief van de minister'
 */
export function comparisonKey(text: string): string {
  const citation = parseCitation(text);
  if (citation !== undefined) return citationKey(citation);
  const words = text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  return words.replace(/^\((.*)\)$/, '$1').toLowerCase();
}
