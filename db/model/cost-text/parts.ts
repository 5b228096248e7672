import type { CostComponent, CostStatus } from '../records/proposal.ts';
import type { CostRange } from './amount-words.ts';
import type { WordsSort } from './hedge-words.ts';
import type { SaidKind } from './kind-words.ts';
import type { Token } from './tokens.ts';

/** One cost of a cell, put together from its words. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly amount?: number;
  readonly isEuros?: boolean;
  readonly range?: CostRange;
  /** Status that says that its cost is not known. */
  readonly unknown?: CostStatus;
  readonly kind?: SaidKind;
  readonly year?: number;
  readonly from?: number;
  readonly role: CostComponent['role'];
  /** Amount that was put forward, where this is what is expected instead. */
  readonly putForward?: number;
  readonly words: readonly string[];
  /** Effects of the words on the amount. */
  readonly sorts: readonly WordsSort[];
  /** The sign or word between it and the part before it. */
  readonly joinedBy?: string;
}

/** Tells whether the part says how much, or that nobody knows. */
function hasCost({ amount, range, unknown }: Part): boolean {
  return amount !== undefined || range !== undefined || unknown !== undefined;
}

/** Tells whether these words lead to a cost of their own, before anything divides them from it. */
function leadsToCost(tokens: readonly Token[]): boolean {
  for (const { is } of tokens) {
    if (is === 'amount' || is === 'range' || is === 'unknown' || is === 'expected') return true;
    if (is === 'join' || is === 'stop' || is === 'put-forward') return false;
  }
  return false;
}

/** Adds to the part what a word says of it; `undefined`: it says something else already. */
function withToken(part: Part, token: Token): Part | undefined {
  switch (token.is) {
    case 'kind':
      return (part.kind ?? token.kind) === token.kind ? { ...part, kind: token.kind } : undefined;
    case 'in':
      return (part.year ?? token.year) === token.year ? { ...part, year: token.year } : undefined;
    case 'from':
      return (part.from ?? token.year) === token.year ? { ...part, from: token.year } : undefined;
    case 'amount':
      return { ...part, amount: token.amount, isEuros: token.isEuros };
    case 'range':
      return { ...part, range: token.range };
    case 'unknown':
      return { ...part, unknown: token.costStatus };
    case 'expected':
      return { ...part, role: 'verwachting' };
    case 'words':
      return {
        ...part,
        words: [...part.words, token.words],
        sorts: [...part.sorts, token.sort],
      };
    case 'put-forward': {
      const { amount, ...rest } = part;
      return amount === undefined || part.words.length > 0 || part.kind !== undefined
        ? undefined
        : { ...rest, putForward: amount };
    }
    default:
      return part;
  }
}

/** Tells whether a word begins a next cost, where the present one is complete. */
function beginsNext(part: Part, token: Token, rest: readonly Token[]): boolean {
  if (!hasCost(part)) return false;
  if (token.is === 'put-forward') return false;
  if (token.is === 'words') return leadsToCost(rest);
  return leadsToCost([token]) || withToken(part, token) === undefined;
}

/**
 * Puts the words of a cell together into its costs: what stands before an amount and what stands
 * after it belong to it, until the next amount or what leads to that.
 * @returns `undefined` when words are left without an amount, or contradict each other
 */
export function partsOf(tokens: readonly Token[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  let part: Part | undefined;
  let joinedBy: string | undefined;
  for (const [at, token] of tokens.entries()) {
    const rest = tokens.slice(at + 1);
    if (token.is === 'nothing') continue;
    if (token.is === 'join' || token.is === 'stop') {
      const by = token.is === 'join' ? token.by : '.';
      if (part === undefined) {
        // ", en" joins once; a sign before the first cost joins nothing.
        if (joinedBy === undefined || by === '.') return undefined;
        joinedBy = by;
      } else if (!hasCost(part)) {
        if (by !== ',') return undefined;
      } else if (leadsToCost(rest) || (by === ',' && rest[0]?.is === 'join')) {
        parts.push(part);
        [part, joinedBy] = [undefined, by];
      } else if (by !== '.' && rest.length === 0) return undefined;
      continue;
    }
    if (part !== undefined && beginsNext(part, token, rest)) {
      parts.push(part);
      part = undefined;
    }
    const { start, end } = token;
    const begun: Part = part ?? {
      start,
      end,
      role: 'raming',
      words: [],
      sorts: [],
      ...(joinedBy !== undefined && { joinedBy }),
    };
    joinedBy = undefined;
    const next = withToken(begun, token);
    if (next === undefined) return undefined;
    part = { ...next, end };
  }
  if (part !== undefined) parts.push(part);
  return parts.length > 0 && parts.every(hasCost) ? parts : undefined;
}

function hasYear({ year, from }: Part): boolean {
  return year !== undefined || from !== undefined;
}

function isLimit({ sorts }: Part): boolean {
  return sorts.includes('most') || sorts.includes('least');
}

/** Signs and words between costs that add up. */
const ADDS: readonly (string | undefined)[] = [undefined, '.', ';', 'en', 'plus', '+', '&'];

/**
 * Tells whether two costs that follow each other can be meant in one way only. In `€ 5 en € 7
 * structureel` the kind may be that of both, `€ 5, € 7` may be a correction, and in `1 miljoen 200
 * duizend` the second amount is the rest of the first.
 */
export function areApart(first: Part, second: Part): boolean {
  if (first.unknown !== undefined || second.unknown !== undefined) return true;
  const { joinedBy: by } = second;
  const isBare = second.amount !== undefined && second.isEuros === false;
  const saysWhich = second.kind !== undefined || hasYear(second) || second.role === 'verwachting';
  if (isBare && !saysWhich) return false;
  if (isBare && by === undefined && first.kind === undefined && !hasYear(first))
    return second.role === 'verwachting';
  if (isLimit(second) && !saysWhich) return false;
  // From one amount to another: without years it is a range.
  if (by?.includes('lopend') === true && !(hasYear(first) && hasYear(second))) return false;
  const isJoined = by !== undefined && by !== '.';
  const sharesKind = (first.kind === undefined) !== (second.kind === undefined);
  if (isJoined && sharesKind && !(hasYear(first) && hasYear(second))) return false;
  const isSame =
    first.kind === second.kind &&
    first.year === second.year &&
    first.from === second.from &&
    first.role === second.role;
  const isPlain = first.words.length + second.words.length === 0;
  return !isSame || (ADDS.includes(by) && isPlain);
}
