import { printEuros } from '../money.ts';
import type { CostComponent } from '../records/proposal.ts';
import { type CostEstimate, EXPECTED, PUT_FORWARD, STATUS_WORDS } from './words.ts';

function when({ kind, year, from }: CostComponent): string {
  return [
    kind === null ? '' : ` ${kind}`,
    year === undefined ? '' : ` in ${year}`,
    from === undefined ? '' : ` vanaf ${from}`,
  ].join('');
}

/**
 * Prints an expected amount, whole millions in words: `1 miljoen`. What is expected is never exact.
 */
function expectedAmount(amount: number): string {
  const isMillions = amount > 0 && amount % 1_000_000 === 0;
  return isMillions ? `${amount / 1_000_000} miljoen` : printEuros(amount);
}

function expectation(cost: CostComponent): string {
  return `${EXPECTED} ${expectedAmount(cost.amount)}${when(cost)}.`;
}

/** Tells whether the second is what the ministry expects instead of the first. */
function compete(first: CostComponent, second: CostComponent | undefined): boolean {
  return first.role === 'raming' && second?.role === 'verwachting' && when(first) === when(second);
}

/**
 * Prints the cost cell as the annex prints it, a line per component; an estimate and what is
 * expected instead share a sentence. `parseCostText` reads it back.
 */
export function printCostText({ costStatus, costs }: CostEstimate): string {
  if (costStatus !== 'geraamd') return STATUS_WORDS[costStatus];
  return costs
    .flatMap((cost, at) => {
      const [previous, next] = [costs[at - 1], costs[at + 1]];
      if (cost.role === 'verwachting') {
        if (previous !== undefined && compete(previous, cost)) return [];
        const sentence = expectation(cost);
        return [sentence.charAt(0).toUpperCase() + sentence.slice(1)];
      }
      if (next === undefined || !compete(cost, next)) return [printEuros(cost.amount) + when(cost)];
      return [`${printEuros(cost.amount)} ${PUT_FORWARD} ${expectation(next)}`];
    })
    .join('\n');
}
