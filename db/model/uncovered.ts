import { hasUnknownCost, type ProposalTotals, proposalTotals } from './proposal-totals.ts';
import type { Contents } from './records/contents.ts';
import type { Proposal } from './records/proposal.ts';

/** The proposals that cannot be carried out for want of budget, and what they cost together. */
export interface Uncovered {
  /** Proposals with an amount, or with a cost nobody knows yet; in printed order. */
  readonly proposals: readonly Proposal[];
  readonly totals: ProposalTotals;
}

/**
 * Finds the proposals on which nothing has been decided, which cost money, and which no source pays
 * for. A proposal that costs nothing, or has been taken up or refused, does not wait for money.
 */
export function uncoveredProposals(
  contents: Pick<Contents, 'budgetSources'>,
  inPrintedOrder: readonly Proposal[],
): Uncovered {
  const paid = new Set(contents.budgetSources.flatMap(({ allocatedTo }) => allocatedTo));
  const proposals = inPrintedOrder.filter(
    (proposal) =>
      proposal.decision === 'open' &&
      !paid.has(proposal.id) &&
      (proposal.costs.length > 0 || hasUnknownCost(proposal)),
  );
  return { proposals, totals: proposalTotals(proposals) };
}
