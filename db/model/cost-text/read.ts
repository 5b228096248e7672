import { type CostComponent, costComponent } from '../records/proposal.ts';
import { areApart, type Part, partsOf } from './parts.ts';
import { statusOf } from './status-words.ts';
import { tokensOf } from './tokens.ts';
import type { CostEstimate, ReadCost } from './words.ts';

/** Puts a cost cell on one line, without what nobody sees in it or brackets around all of it. */
export function normalisedCell(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1');
}

/**
 * Reads the costs of a cell that holds any.
 * @param cell a text of `normalisedCell`
 * @returns `undefined` when it is not understood, or can be meant in two ways
 */
export function costParts(cell: string): readonly Part[] | undefined {
  const tokens = tokensOf(cell);
  const parts = tokens === undefined ? undefined : partsOf(tokens);
  const isClear = parts?.every((part, at) => {
    const before = parts[at - 1];
    return before === undefined || areApart(before, part);
  });
  return isClear === true ? parts : undefined;
}

/** Gives the components that a part stands for: none where it holds no firm amount. */
function componentsOf(part: Part): readonly CostComponent[] {
  const { amount, putForward, role, kind, year, from } = part;
  const rest = {
    kind: kind ?? null,
    ...(year !== undefined && { year }),
    ...(from !== undefined && { from }),
  };
  return [
    ...(putForward === undefined ? [] : [{ amount: putForward, role: 'raming' as const, ...rest }]),
    ...(amount === undefined ? [] : [{ amount, role, ...rest }]),
  ];
}

function withWords(estimate: CostEstimate, words: readonly string[]): ReadCost {
  return words.length === 0 ? estimate : { ...estimate, words };
}

/** Gives what of a part no component holds: of a range or `p.m.` all its words. */
function wordsOf(part: Part, cell: string): readonly string[] {
  return part.amount === undefined ? [cell.slice(part.start, part.end)] : part.words;
}

/** Reads a cell of which no part has an amount, because nobody knows: `p.m. structureel`. */
function unknownCost(parts: readonly Part[], cell: string): ReadCost | undefined {
  const [first] = parts;
  if (first?.unknown === undefined || parts.some(({ unknown }) => unknown === undefined))
    return undefined;
  const saysMore = ({ kind, year, from, words }: Part) =>
    words.length > 0 || [kind, year, from].some((said) => said !== undefined);
  const words = parts.some(saysMore) ? parts.flatMap((part) => wordsOf(part, cell)) : [];
  return withWords({ costStatus: first.unknown, costs: [] }, words);
}

/**
 * Reads a cost cell as officials write it: `N.v.t.`, `€ 175.000 incidenteel`, `€ 2,4 mln.
 * structureel vanaf 2028`, `500.000 euro per jaar`, `p.m.`, several amounts under each other, or
 * what was put forward beside what is expected. Where a line of the cell breaks means nothing.
 *
 * What no component can hold is kept in `words`: that an amount is a most or not exact, years it
 * ends in, a remark. A range is no amount: the whole of it stands among the words.
 * @returns `undefined` when any part is not understood, or can be meant in two ways: then the
 * words are all there is
 */
export function parseCostText(text: string): ReadCost | undefined {
  const cell = normalisedCell(text);
  const status = statusOf(cell);
  if (status !== undefined) {
    const { costStatus, words } = status;
    return withWords({ costStatus, costs: [] }, words === undefined ? [] : [words]);
  }
  const parts = costParts(cell);
  if (parts === undefined) return undefined;
  const unknown = unknownCost(parts, cell);
  if (unknown !== undefined) return unknown;
  const costs = costComponent.array().safeParse(parts.flatMap(componentsOf));
  if (!costs.success) return undefined;
  return withWords(
    { costStatus: 'geraamd', costs: costs.data },
    parts.flatMap((part) => wordsOf(part, cell)),
  );
}
