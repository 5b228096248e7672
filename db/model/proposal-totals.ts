import type { CostComponent, Proposal } from './records/proposal.ts';

/**
 * Totals by kind of cost, in whole euros. One-off and recurring money never add up to one number.
 */
interface CostTotals {
  readonly incidenteel: number;
  readonly structureel: number;
  /** Sum of amounts that the source gives without saying whether they recur. */
  readonly withoutKind: number;
}

/**
 * Totals of what proposals cost; two readings of the same proposals, so they never add up either.
 */
export interface ProposalTotals {
  /** Totals of what the submitters put forward. */
  readonly estimate: CostTotals;
  /** Totals of the same, with what the ministry expects where it expects something else. */
  readonly expectation: CostTotals;
  /** Number of proposals that have an amount. */
  readonly withAmount: number;
  /** Proposals that cost something nobody knows yet. */
  readonly unknown: readonly Proposal[];
}

/**
 * Gives the components that a proposal is reckoned with: of each kind what the ministry expects, or
 * what was put forward where it expects nothing else.
 */
export function expectedCosts(costs: readonly CostComponent[]): readonly CostComponent[] {
  const expected = costs.filter((c) => c.role === 'verwachting');
  if (expected.length === 0) return costs;
  const awaited = new Set(expected.map((c) => c.kind));
  return costs.filter((c) => c.role === 'verwachting' || !awaited.has(c.kind));
}

function totalsOf(costs: readonly CostComponent[]): CostTotals {
  const sum = (kind: CostComponent['kind']) =>
    costs.filter((c) => c.kind === kind).reduce((total, c) => total + c.amount, 0);
  return {
    incidenteel: sum('incidenteel'),
    structureel: sum('structureel'),
    withoutKind: sum(null),
  };
}

/** Tells whether a proposal's cost is still to be known. */
export function hasUnknownCost(proposal: Proposal): boolean {
  return proposal.costStatus === 'nog-onbekend' || proposal.costStatus === 'nog-niet-bekend';
}

/** Adds up what proposals cost: indicative, for no cover is implied. */
export function proposalTotals(proposals: readonly Proposal[]): ProposalTotals {
  const costs = proposals.flatMap((proposal) => proposal.costs);
  return {
    estimate: totalsOf(costs.filter((c) => c.role === 'raming')),
    expectation: totalsOf(proposals.flatMap((proposal) => expectedCosts(proposal.costs))),
    withAmount: proposals.filter((proposal) => proposal.costs.length > 0).length,
    unknown: proposals.filter(hasUnknownCost),
  };
}
