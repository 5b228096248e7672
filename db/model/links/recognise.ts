import type { ShownPiece } from './print.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { LinkTarget } from './tokens.ts';

/** Words that read as a reference and are none yet. */
export interface TextReference {
  /** Where the number or the citation stands, in the text as it reads. */
  readonly from: number;
  readonly to: number;
  /** What is referred to, as a sentence names it: "voorstel 26". */
  readonly phrase: string;
  /** Equal for the numbers that follow one word: "voorstellen 3, 4 en 6". */
  readonly list: number;
  /** The one record it can only mean; absent where there is none, or more than one. */
  readonly target?: LinkTarget;
}

/** Numbers that renumber; the word before them says of what. */
const NOUNS: readonly (readonly [LinkTarget['kind'], RegExp])[] = [
  ['voorstel', /^voorstel/i],
  ['actielijn', /^actielijn/i],
  ['actie', /^actie/i],
];

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const MEASURES =
  'mln|mld|miljoen|miljard|duizend|euro|procent|jaar|jaren|maanden?|weken|week|dagen|dag|uur|keer|maal|leden|fte';
/** A number of at most three digits that is no amount, date, share, dossier or part of one. */
const NUMBER = `\\d{1,3}[a-d]?(?![\\p{L}\\p{N}%])(?!\\.\\d|\\/\\d{4}| \\d{3}(?!\\d)| ?%| (?:${MONTHS}|${MEASURES})(?!\\p{L}))`;
const RANGE = '\\s*(?:t\\/m|tm|t\\.e\\.m\\.|tot en met|[–‑-])\\s*';
const AND = '\\s*[,;/]\\s*(?:en\\s+|of\\s+)?|\\s+(?:en\\/of|en ook|en|of|&)\\s+';
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(voorstel(?:len)?|actielijn(?:en)?|acties?)((?:nrs?\\.?|nummers?|\\s*:|\\s+(?:nrs?\\.?|nos?\\.|nummers?)))?(?:\\s+|\\s*#)(${NUMBER}(?:(?:${RANGE}|${AND})${NUMBER})*)`,
  'giu',
);
const EACH_NUMBER = new RegExp(`(${RANGE}|${AND})?(\\d{1,3}[a-d]?)`, 'giu');
const IS_RANGE = new RegExp(`^${RANGE}$`, 'i');

const CITED =
  /(?<![\p{L}\p{N}])(?:Kamerstuk(?:ken)?|Aanhangsel|Handelingen) [^()[\]«»\n]{3,60}?nr\. (?:\d+|[A-Z])(?:, item \d+)?(?![\p{L}\p{N}])/gu;
/** What somebody else wrote keeps the numbers that it has. */
const QUOTED = /«[^»]*»/g;

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Numbered extends Span {
  readonly number: string;
  /** It is the last one of a range: what stands before it is the first. */
  readonly endsRange: boolean;
  /** What parts it from the number before it. */
  readonly parted: string;
}

function numbersOf(list: string, at: number): readonly Numbered[] {
  return [...list.matchAll(EACH_NUMBER)].map(([whole, parted = '', number = ''], i, all) => {
    const to = at + (all[i]?.index ?? 0) + whole.length;
    return { from: to - number.length, to, number, parted, endsRange: IS_RANGE.test(parted) };
  });
}

/** One row may stand for two actions: "3 en 4" is then one record. */
function together(numbers: readonly Numbered[], isRecord: (printed: string) => boolean) {
  const result: Numbered[] = [];
  for (const next of numbers) {
    const before = result.at(-1);
    const both = before && `${before.number}${next.parted}${next.number}`;
    if (before && both !== undefined && isRecord(both)) {
      result[result.length - 1] = { ...before, number: both, to: next.to };
    } else result.push(next);
  }
  return result;
}

function* numbered(text: string, index: ReferenceIndex): Generator<TextReference> {
  for (const match of text.matchAll(NUMBERED)) {
    const [whole, noun = '', , list = ''] = match;
    const kind = NOUNS.find(([, begins]) => begins.test(noun))?.[0];
    if (kind === undefined) continue;
    const found = numbersOf(list, match.index + whole.length - list.length);
    // "voorstel 3,5" is no list; "voorstellen 3,5 en 6" is a hasty one.
    const isHasty = found.some(({ parted }) => parted === ',');
    if (isHasty && /^(?:voorstel|actie|actielijn)$/i.test(noun)) continue;
    const all = together(found, (printed) => index.numbered(kind, printed).length === 1);
    const targets = all.map(({ number }) => {
      const records = index.numbered(kind, number);
      return records.length === 1 ? records[0] : undefined;
    });
    for (const [i, { from, to, number, endsRange }] of all.entries()) {
      // Half a range would say something else after the next renumbering.
      const isWhole = (last: number) =>
        targets[last - 1] !== undefined &&
        targets[last] !== undefined &&
        Number.parseInt(all[last - 1]?.number ?? '', 10) <
          Number.parseInt(all[last]?.number ?? '', 10);
      const isHalf =
        (endsRange && !isWhole(i)) || (all[i + 1]?.endsRange === true && !isWhole(i + 1));
      const target = isHalf ? undefined : targets[i];
      const phrase = `${kind} ${number}`;
      yield { from, to, phrase, list: match.index, ...(target && { target }) };
    }
  }
}

function* cited(text: string, index: ReferenceIndex): Generator<TextReference> {
  for (const { 0: phrase, index: from } of text.matchAll(CITED)) {
    const isMotion = /\bmoties?\b[^.\n]*$/i.test(text.slice(0, from));
    const [target, ...others] = index.cited(phrase, isMotion);
    // A paper that the dossier does not have needs no link: its number is not ours to change.
    if (target === undefined || others.length > 0) continue;
    yield { from, to: from + phrase.length, phrase, list: from, target };
  }
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some(({ from, to }) => span.from < to && from < span.to);
}

/**
 * Finds what reads as a reference in the words of a text: "voorstel 26 en 27", "acties 22, 24 t/m
 * 29", "actielijn 3", a citation spelt as one of the dossier's papers prints. Links count as the
 * numbers that they print, so that a list can go on behind one. A quotation is left alone. Making
 * each found one with a target a link changes no word of what is read.
 */
export function referencesIn(
  pieces: readonly ShownPiece[],
  index: ReferenceIndex,
): readonly TextReference[] {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replaceAll('\u00a0', ' ');
  if (!/voorstel|actie|kamerstuk|handelingen/i.test(text)) return [];
  const apart: Span[] = [...text.matchAll(QUOTED)].map((quote) => ({
    from: quote.index,
    to: quote.index + quote[0].length,
  }));
  let at = 0;
  for (const piece of pieces) {
    if (piece.isLink) apart.push({ from: at, to: at + piece.text.length });
    at += piece.text.length;
  }
  return [...numbered(text, index), ...cited(text, index)]
    .filter((found) => !overlaps(found, apart))
    .sort((a, b) => a.from - b.from);
}
