import { numberedParts } from './numbered-parts.ts';

const ASKED = '(?:de regering|het kabinet|de (?:minister|staatssecretaris|bewinds)\\p{L}*)';
/** The words that ask something of the government. */
const ASKS = new RegExp(
  `(?<!\\p{L})(?:verzoekt ${ASKED}|roept ${ASKED}(?: \\p{L}+){0,2} op)(?!\\p{L})`,
  'giu',
);
/** What the House expresses: a request only where nothing else is asked. */
const EXPRESSES = /(?<!\p{L})spreekt (?:\p{L}+ ){0,3}uit(?!\p{L})/giu;
/** Clauses that end a request: what the House considered, and the close of a motion. */
const CONSIDERS =
  /(?<=^|[;,.\n]\s*)(?:gehoord|overwegende|constaterende|van mening|van oordeel|spreekt (?:\p{L}+ ){0,3}uit|en gaat over tot de orde van de dag)(?!\p{L})/giu;

interface Mark {
  readonly at: number;
  /** Where its own words end. */
  readonly end: number;
  readonly asks: boolean;
}

function marksOf(text: string, pattern: RegExp, asks: boolean): readonly Mark[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    at: index,
    end: index + words.length,
    asks,
  }));
}

/** The requests of a motion without the words that open them; the whole text where none do. */
function requestsIn(text: string): readonly string[] {
  const asking = marksOf(text, ASKS, true);
  const asks = asking.length > 0 ? asking : marksOf(text, EXPRESSES, true);
  const opens = asks.length > 0 ? asks : [{ at: 0, end: 0, asks: true }];
  const taken = new Set(opens.map(({ at }) => at));
  const stops = marksOf(text, CONSIDERS, false).filter(({ at }) => !taken.has(at));
  const marks = [...opens, ...stops].toSorted((one, other) => one.at - other.at);
  return marks.flatMap(({ end, asks: isRequest }, n) =>
    isRequest ? [text.slice(end, marks[n + 1]?.at)] : [],
  );
}

/**
 * The first split of a motion's request into elements, which a person then merges, splits or words
 * anew: one for each "verzoekt de regering" ("roept … op"), and within it one for each numbered
 * part. "En tevens" splits nothing. Words stay as they were moved, link tokens stay whole; only what
 * opens a request and the punctuation around a part go.
 *
 * @param text with or without the considerations before it; may hold link tokens
 * @returns in the order of the text; nothing for a text without words
 */
export function splitRequest(text: string): readonly string[] {
  return requestsIn(text)
    .flatMap(numberedParts)
    .filter((part) => part !== '');
}
