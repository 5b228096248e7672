import { endsList, isMeasure } from './after-number.ts';
import type { ShownPiece } from './print.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { LinkTarget } from './tokens.ts';

/** Words that read as a reference and are none yet. */
export interface TextReference {
  /** Offset of the number or the citation, in the text as it reads. */
  readonly from: number;
  readonly to: number;
  /** Words of a sentence for what is referred to: "voorstel 26". */
  readonly phrase: string;
  /**
   * Number of the list it is in, equal for the numbers that follow one word: "voorstellen 3, 4 en
   * 6".
   */
  readonly list: number;
  /**
   * Whether it stands further on in a list: only what comes behind it says whether it is of that
   * list.
   */
  readonly follows: boolean;
  /** The one record it can only mean; absent where there is none, or more than one. */
  readonly target?: LinkTarget;
}

/** Nouns before the numbers that renumber: they say of what a number is. */
const NOUNS: readonly (readonly [LinkTarget['kind'], RegExp])[] = [
  ['voorstel', /^voorstel/i],
  ['actielijn', /^actielijn/i],
  ['actie', /^actie/i],
];

/** At most three digits: more is a year, an amount or a dossier. */
const NUMBER = '\\d{1,3}[a-d]?(?![\\p{L}\\p{N}])';
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
/** A quotation: somebody else wrote it, and it keeps the numbers that it has. */
const QUOTED = /«[^»]*»/g;

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Numbered extends Span {
  readonly number: string;
  /** Whether it is the last one of a range: what stands before it is the first. */
  readonly endsRange: boolean;
  /** Words between it and the number before it. */
  readonly parted: string;
}

function numbersOf(list: string, at: number): readonly Numbered[] {
  return [...list.matchAll(EACH_NUMBER)].map(([whole, parted = '', number = ''], i, all) => {
    const to = at + (all[i]?.index ?? 0) + whole.length;
    return { from: to - number.length, to, number, parted, endsRange: IS_RANGE.test(parted) };
  });
}

/** "2 of 3 weken", "12 t/m 14 dagen": what is measured by the last is measured by the first. */
const AS_ONE = /^\s+of\s+$/i;

/**
 * Gives the numbers of a list that are its own. The first that is a measure ends it, and so does
 * one that may be the count of what follows: "voorstel 12 en 13 gemeenten".
 */
function ofList(
  numbers: readonly Numbered[],
  text: string,
  isPlural: boolean,
): readonly Numbered[] {
  const own: Numbered[] = [];
  for (const [at, next] of numbers.entries()) {
    const rest = text.slice(next.to);
    const isLast = at === numbers.length - 1;
    const isOther = isMeasure(rest) || (isLast && at > (isPlural ? 1 : 0) && !endsList(rest));
    if (!isOther) own.push(next);
    else {
      // Of a list that only says how much, the first says no more.
      if (isMeasure(rest) && (next.endsRange || AS_ONE.test(next.parted))) own.pop();
      return own;
    }
  }
  return own;
}

/** Joins the numbers of one row that stands for two actions: "3 en 4" is then one record. */
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
    const isPlural = /^(?:voorstellen|acties|actielijnen)$/i.test(noun);
    const found = ofList(numbersOf(list, match.index + whole.length - list.length), text, isPlural);
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
      yield { from, to, phrase, list: match.index, follows: i > 0, ...(target && { target }) };
    }
  }
}

function* cited(text: string, index: ReferenceIndex): Generator<TextReference> {
  for (const { 0: phrase, index: from } of text.matchAll(CITED)) {
    const isMotion = /\bmoties?\b[^.\n]*$/i.test(text.slice(0, from));
    const [target, ...others] = index.cited(phrase, isMotion);
    // A paper that the dossier does not have needs no link: its number is not ours to change.
    if (target === undefined || others.length > 0) continue;
    yield { from, to: from + phrase.length, phrase, list: from, follows: false, target };
  }
}

/**
 * Finds motions by whom they are called after: "motie Bikker c.s.", "de motie-Bikker", "de motie
 * van het lid Bikker". The link is the name, so that what is read stays as it is. One whose
 * citation follows in the sentence is known by that.
 */
function* named(text: string, index: ReferenceIndex): Generator<TextReference> {
  if (index.motionNames.length === 0 || !/motie/i.test(text)) return;
  const names = index.motionNames.map(escaped).join('|').replaceAll(' ', '\\s+');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])motie(?:[-\u2011]|\\s+)((?:van\\s+)?(?:het\\s+(?:toenmalige\\s+)?(?:lid|kamerlid)|de\\s+(?:leden|kamerleden|heer)|mevrouw)\\s+)?(${names})(?![\\p{L}\\p{N}])(\\s+c\\.?\\s?s\\.)?`,
    'giu',
  );
  for (const match of text.matchAll(pattern)) {
    const [whole, , name = '', others] = match;
    const rest = text.slice(match.index + whole.length);
    if (MORE_NAMES.test(rest) || CITED_BEHIND.test(rest)) continue;
    const to = match.index + whole.length - (others?.length ?? 0);
    const from = to - name.length;
    const called = index.calledAfter(name);
    const [target] = called.length === 1 ? called : [];
    const isExact = target !== undefined && index.printed(target) === text.slice(from, to);
    yield {
      from,
      to,
      phrase: whole,
      list: match.index,
      follows: false,
      ...(isExact && { target }),
    };
  }
}

/** Words behind a name that make the motion one of more members than the one it is called after. */
const MORE_NAMES =
  /^(?:-\p{L}|\/\s*\p{Lu}|,?\s+(?:en|&)\s+(?:Van|De|Den|Der|Ter|Ten)?\s*\p{Lu}|,\s+\p{Lu}[\p{L}-]+\s+(?:en|&)\s)/u;
const CITED_BEHIND = /^[^().\n]{0,160}\([^()]*(?:kamerst|handelingen|nr\.|kst-)/i;

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some(({ from, to }) => span.from < to && from < span.to);
}

/**
 * Finds what reads as a reference in the words of a text: "voorstel 26 en 27", "acties 22, 24 t/m
 * 29", "actielijn 3", "motie Bikker c.s.", a citation spelt as one of the dossier's papers prints.
 * Links count as the numbers that they print, so that a list can go on behind one. A quotation is
 * left alone. Making each found one with a target a link changes no word of what is read.
 */
export function referencesIn(
  pieces: readonly ShownPiece[],
  index: ReferenceIndex,
): readonly TextReference[] {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .replaceAll('\u00a0', ' ');
  if (!/voorstel|actie|motie|kamerstuk|handelingen/i.test(text)) return [];
  const apart: Span[] = [...text.matchAll(QUOTED)].map((quote) => ({
    from: quote.index,
    to: quote.index + quote[0].length,
  }));
  let at = 0;
  for (const piece of pieces) {
    if (piece.isLink) apart.push({ from: at, to: at + piece.text.length });
    at += piece.text.length;
  }
  return [...numbered(text, index), ...cited(text, index), ...named(text, index)]
    .filter((found) => !overlaps(found, apart))
    .sort((a, b) => a.from - b.from);
}
