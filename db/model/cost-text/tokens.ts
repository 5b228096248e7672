import type { CostStatus } from '../records/proposal.ts';
import { amountAt, type CostRange, rangeAt } from './amount-words.ts';
import { hedgeAt, type WordsSort } from './hedge-words.ts';
import { kindAt, type SaidKind } from './kind-words.ts';
import { unknownAt } from './status-words.ts';
import { whenAt } from './when-words.ts';
import { EXPECTED, PUT_FORWARD } from './words.ts';

/** Meaning of a part of a cost cell. */
export type Said =
  | { readonly is: 'amount'; readonly amount: number; readonly isEuros: boolean }
  | { readonly is: 'range'; readonly range: CostRange }
  | { readonly is: 'unknown'; readonly costStatus: CostStatus }
  | { readonly is: 'kind'; readonly kind: SaidKind }
  | { readonly is: 'in'; readonly year: number }
  | { readonly is: 'from'; readonly year: number }
  /** Words beside an amount that no component holds. */
  | { readonly is: 'words'; readonly words: string; readonly sort: WordsSort }
  | { readonly is: 'expected' }
  | { readonly is: 'put-forward' }
  /** Between two costs. */
  | { readonly is: 'join'; readonly by: string }
  /** The end of a sentence. */
  | { readonly is: 'stop' }
  /** Words that add nothing, such as `kosten:`. */
  | { readonly is: 'nothing' };

/** A part of a cost cell, and its place in it. */
export type Token = Said & { readonly start: number; readonly end: number };

type Found = { readonly said: Said; readonly end: number };

const JOIN = /(?:[,;+&/]|(?:en|plus|alsmede|evenals)\b|(?:op|af)lopend (?:tot|naar)\b)/iuy;
const STOP = /\./uy;
const NOTHING =
  /(?:(?:de )?(?:geschatte |totale )?(?:kosten|lasten|uitgaven)(?: (?:bedragen|zijn|van|komen op))?\b|(?:een )?bedrag van\b|:)/iuy;
const EXPECTED_WORDS = new RegExp(`${EXPECTED}\\b|naar verwachting\\b`, 'iuy');
const PUT_FORWARD_WORDS = new RegExp(`${PUT_FORWARD}(?= ${EXPECTED})`, 'iuy');
const FOOTNOTE = /(?:[*†‡]+|[¹²³⁰⁴-⁹]+|\[\d{1,2}\]|\d{1,2}\)|\(\d\))/uy;
const BRACKETS = /\(([^()]*)\)/uy;
/**
 * Words between brackets without a figure, or with one that only says where to look or of which
 * year a price is.
 */
const NO_AMOUNT =
  /^(?:[^\d€]|(?:artikel|art\.|voetnoot|noot|bijlage|paragraaf|nr\.|prijspeil|loonpeil) ?\d{1,4})*$/iu;
/** A sentence without a figure after the amounts: it cannot change them. */
const REMARK = /[^.;\d€()]+/uy;

function taken(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Reads what stands at a place in the text, by the readers of each sort of word. */
function wordsAt(text: string, at: number): Found | undefined {
  const range = rangeAt(text, at);
  if (range !== undefined) {
    const { low, high, end } = range;
    return { said: { is: 'range', range: { low, high } }, end };
  }
  const when = whenAt(text, at);
  if (when !== undefined) {
    const { end } = when;
    if ('in' in when) return { said: { is: 'in', year: when.in }, end };
    if ('from' in when) return { said: { is: 'from', year: when.from }, end };
    return { said: { is: 'words', words: when.words, sort: 'years' }, end };
  }
  const amount = amountAt(text, at);
  if (amount !== undefined) {
    const { isEuros, end } = amount;
    return { said: { is: 'amount', amount: amount.amount, isEuros }, end };
  }
  const kind = kindAt(text, at);
  if (kind !== undefined) return { said: { is: 'kind', kind: kind.kind }, end: kind.end };
  const unknown = unknownAt(text, at);
  if (unknown !== undefined)
    return { said: { is: 'unknown', costStatus: unknown.costStatus }, end: unknown.end };
  return undefined;
}

/** Reads words and signs that always say the same. */
function signAt(text: string, at: number): Found | undefined {
  const hedge = hedgeAt(text, at);
  if (hedge !== undefined)
    return { said: { is: 'words', words: hedge.words, sort: hedge.sort }, end: hedge.end };
  const signs: readonly (readonly [RegExp, (found: string) => Said])[] = [
    [PUT_FORWARD_WORDS, () => ({ is: 'put-forward' })],
    [EXPECTED_WORDS, () => ({ is: 'expected' })],
    [JOIN, (by) => ({ is: 'join', by: by.toLowerCase() })],
    [STOP, () => ({ is: 'stop' })],
    [NOTHING, () => ({ is: 'nothing' })],
    [FOOTNOTE, (words) => ({ is: 'words', words, sort: 'beside' })],
  ];
  for (const [pattern, saidBy] of signs) {
    const found = taken(pattern, text, at);
    if (found !== undefined) return { said: saidBy(found), end: at + found.length };
  }
  return undefined;
}

const BESIDE_AN_AMOUNT: readonly Said['is'][] = ['kind', 'in', 'from', 'words', 'nothing'];

/**
 * Reads what stands between brackets: of which kind, in which year, or a remark without a figure.
 */
function bracketsAt(text: string, at: number): readonly Token[] | undefined {
  BRACKETS.lastIndex = at;
  const found = BRACKETS.exec(text);
  const [whole, inner = ''] = found ?? [];
  if (whole === undefined || inner.trim() === '') return undefined;
  const place = { start: at, end: at + whole.length };
  if (/^\d{4}$/.test(inner)) return [{ is: 'in', year: Number(inner), ...place }];
  const tokens = tokensOf(inner);
  if (tokens?.every(({ is }) => BESIDE_AN_AMOUNT.includes(is)) === true)
    return tokens.map((token) => ({ ...token, ...place }));
  return NO_AMOUNT.test(inner)
    ? [{ is: 'words', words: whole, sort: 'beside', ...place }]
    : undefined;
}

/** Reads a sentence of its own that comes after an amount and holds no figure. */
function remarkAt(
  text: string,
  at: number,
  before: readonly Token[],
): readonly Token[] | undefined {
  const last = before.at(-1);
  const isOwnSentence = last?.is === 'stop' || (last?.is === 'join' && last.by === ';');
  // The point of "mln." or "p.j." may close the sentence too: what follows then has a capital.
  const isAfterPoint = text.slice(0, at).trimEnd().endsWith('.') && /\p{Lu}/u.test(text[at] ?? '');
  if (!(isOwnSentence || isAfterPoint) || !before.some(({ is }) => is === 'amount'))
    return undefined;
  const words = taken(REMARK, text, at)?.trimEnd();
  if (words === undefined || words === '') return undefined;
  return [{ is: 'words', words, sort: 'beside', start: at, end: at + words.length }];
}

/** Splits a cost cell into its tokens, in order; `undefined` when any of it is not understood. */
export function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const found = wordsAt(text, at) ?? signAt(text, at);
    const here =
      found === undefined
        ? (bracketsAt(text, at) ?? remarkAt(text, at, tokens))
        : [{ ...found.said, start: at, end: found.end }];
    const end = here?.at(-1)?.end;
    if (here === undefined || end === undefined) return undefined;
    tokens.push(...here);
    at = end;
  }
  return tokens;
}
