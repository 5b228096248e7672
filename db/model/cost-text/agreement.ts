import type { CostComponent, CostStatus } from '../records/proposal.ts';
import type { Part } from './parts.ts';
import { costParts, normalisedCell, parseCostText } from './read.ts';
import { type CostEstimate, STATUS_WORDS } from './words.ts';

/**
 * Agreement of the words of a cost cell with the amounts that are stored: `says`, the same;
 * `allows`, they leave room and the amounts lie in it (`circa`, a range); `differs`, both cannot be
 * true; `unread`, nobody but a reader can tell.
 */
export type CostAgreement = 'says' | 'allows' | 'differs' | 'unread';

/** Margin of an amount that is only "about" right, as a share of it. */
const ABOUT = 0.1;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf({ amount, range, sorts }: Part): Bounds {
  if (range !== undefined) return range;
  if (amount === undefined) return { low: 0, high: 0 };
  if (sorts.includes('most')) return { low: Math.min(0, amount), high: amount };
  if (sorts.includes('least')) return { low: amount, high: Number.POSITIVE_INFINITY };
  const room = sorts.includes('about') ? Math.abs(amount) * ABOUT : 0;
  return { low: amount - room, high: amount + room };
}

/** Parts of a cost that its total is kept by. */
interface Said {
  readonly kind?: CostComponent['kind'] | undefined;
  readonly role: CostComponent['role'];
  readonly year?: number | undefined;
  readonly from?: number | undefined;
}

/**
 * Gives the key under which amounts are summed. A cell need not say in which years money falls:
 * without them totals are kept over all years.
 */
function keyOf({ kind, role, year, from }: Said, byYear: boolean): string {
  return [kind ?? '', role, ...(byYear ? [year, from] : [])].join(' ');
}

/**
 * Gives the bounds between which the cell puts the total, per kind and role, and per year where the
 * cell says any.
 */
function saidTotals(parts: readonly Part[], byYear: boolean): ReadonlyMap<string, Bounds> {
  const totals = new Map<string, Bounds>();
  const add = (key: string, { low, high }: Bounds) => {
    const before = totals.get(key) ?? { low: 0, high: 0 };
    totals.set(key, { low: before.low + low, high: before.high + high });
  };
  for (const part of parts) {
    if (part.unknown !== undefined) continue;
    add(keyOf(part, byYear), boundsOf(part));
    if (part.putForward !== undefined)
      add(keyOf({ ...part, role: 'raming' }, byYear), {
        low: part.putForward,
        high: part.putForward,
      });
  }
  return totals;
}

/** Tells whether amounts over several years are stored in one, or one for each year. */
function fitsYears(parts: readonly Part[], costs: readonly CostComponent[]): boolean {
  const said = parts.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const total = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + each, 0);
  const stored = costs.map(({ amount }) => amount);
  return total(said) === total(stored) || stored.every((amount) => said.includes(amount));
}

function agreesInEuros(parts: readonly Part[], costs: readonly CostComponent[]): CostAgreement {
  if (parts.some(({ sorts }) => sorts.includes('years')) && fitsYears(parts, costs))
    return 'allows';
  const byYear = parts.some(({ year, from }) => year !== undefined || from !== undefined);
  const said = saidTotals(parts, byYear);
  const stored = new Map<string, number>();
  for (const cost of costs) {
    const key = keyOf(cost, byYear);
    stored.set(key, (stored.get(key) ?? 0) + cost.amount);
  }
  const isWithin = [...said].every(([key, { low, high }]) => {
    const total = stored.get(key);
    return total !== undefined && low <= total && total <= high;
  });
  if (!isWithin || stored.size !== said.size) return 'differs';
  return [...said.values()].every(({ low, high }) => low === high) ? 'says' : 'allows';
}

const OPEN: readonly CostStatus[] = ['nog-onbekend', 'nog-niet-bekend'];

function isOpen(status: CostStatus): boolean {
  return OPEN.includes(status);
}

/** Compares the words of a cost cell with the amounts that are stored beside them. */
export function costAgreement(
  costText: string,
  { costStatus, costs }: CostEstimate,
): CostAgreement {
  const cell = normalisedCell(costText);
  if (cell === '') return costs.length > 0 ? 'differs' : 'says';
  const read = parseCostText(cell);
  if (read === undefined) return 'unread';
  if (read.costStatus !== 'geraamd') {
    if (read.costStatus === costStatus && costs.length === 0) return 'says';
    const isCovered = read.words !== undefined && !isOpen(read.costStatus);
    if (isCovered)
      // "Within the existing budget": it costs something, or nothing more.
      return costs.length > 0 ? 'unread' : 'allows';
    const isPrinted = cell.toLowerCase() === STATUS_WORDS[read.costStatus].toLowerCase();
    return isOpen(read.costStatus) && isOpen(costStatus) && !isPrinted ? 'allows' : 'differs';
  }
  if (costStatus !== 'geraamd')
    return read.costs.length === 0 && isOpen(costStatus) ? 'allows' : 'differs';
  return agreesInEuros(costParts(cell) ?? [], costs);
}
