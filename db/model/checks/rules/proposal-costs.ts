import { costAgreement, parseCostText, printCostText } from '../../cost-text/index.ts';
import { hasUnknownCost } from '../../proposal-totals.ts';
import type { Proposal } from '../../records/proposal.ts';
import type { CheckContext } from '../context.ts';
import type { FindingCode, FindingParams, Found, Rule } from '../finding.ts';
import type { RecordName } from '../params.ts';
import { recordName } from '../record-names.ts';

/** Joins a cell's lines as a sentence quotes them. */
function oneLine(cell: string): string {
  return cell.split('\n').join(' / ');
}

/** Gives one finding per proposal for which `params` gives the facts. */
function* perProposal<C extends FindingCode>(
  context: CheckContext,
  params: (proposal: Proposal, name: RecordName) => FindingParams<C> | undefined,
): Generator<Found<C>> {
  for (const proposal of context.contents.proposals) {
    const record = { kind: 'proposal' as const, id: proposal.id };
    const found = params(proposal, recordName(context, record));
    if (found !== undefined) yield { params: found, records: [record] };
  }
}

/** Finds proposals that have amounts and are not said to be estimated, or the other way round. */
export const costStatusContradicts: Rule<'cost-status-contradicts'> = {
  code: 'cost-status-contradicts',
  severity: 'fout',
  blocksDefinitive: true,
  find: (context) =>
    perProposal(context, ({ costStatus, costs }, proposal) => {
      const hasAmounts = costs.length > 0;
      return (costStatus === 'geraamd') === hasAmounts ? undefined : { proposal, hasAmounts };
    }),
};

/** Finds cost cells that print something else than what is added up. */
export const costTextDiffers: Rule<'cost-text-differs'> = {
  code: 'cost-text-differs',
  severity: 'fout',
  blocksDefinitive: true,
  find: (context) =>
    perProposal(context, ({ costText, ...estimate }, proposal) =>
      costAgreement(costText, estimate) === 'differs'
        ? { proposal, costText: oneLine(costText), costs: oneLine(printCostText(estimate)) }
        : undefined,
    ),
};

/** Finds words in the cost cell that nobody can compare with the amounts that are added up. */
export const costTextUnread: Rule<'cost-text-unread'> = {
  code: 'cost-text-unread',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  find: (context) =>
    perProposal(context, ({ costText, ...estimate }, proposal) =>
      estimate.costs.length > 0 && costAgreement(costText, estimate) === 'unread'
        ? { proposal, costText: oneLine(costText), costs: oneLine(printCostText(estimate)) }
        : undefined,
    ),
};

/**
 * Finds words in the cost cell that no amount stands for: `circa`, `t/m 2027`, or the whole cell.
 */
export const costTextWords: Rule<'cost-text-words'> = {
  code: 'cost-text-words',
  severity: 'opmerking',
  blocksDefinitive: false,
  find: (context) =>
    perProposal(context, ({ costText, ...estimate }, proposal) => {
      const agreement = costAgreement(costText, estimate);
      if (agreement === 'differs') return undefined;
      if (agreement === 'unread')
        return estimate.costs.length > 0 ? undefined : { proposal, words: [oneLine(costText)] };
      const words = parseCostText(costText)?.words;
      return words === undefined ? undefined : { proposal, words };
    }),
};

/** Finds amounts that are neither one-off nor recurring: they count in no total that matters. */
export const costKindMissing: Rule<'cost-kind-missing'> = {
  code: 'cost-kind-missing',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  find: (context) =>
    perProposal(context, ({ costs }, proposal) => {
      const nameless = costs.filter(({ kind }) => kind === null);
      const amount = nameless.reduce((sum, cost) => sum + cost.amount, 0);
      return nameless.length === 0 ? undefined : { proposal, amount };
    }),
};

/** Finds proposals that cost something nobody knows yet. */
export const costStatusOpen: Rule<'cost-status-open'> = {
  code: 'cost-status-open',
  severity: 'opmerking',
  blocksDefinitive: false,
  find: (context) =>
    perProposal(context, (proposal, name) =>
      hasUnknownCost(proposal) ? { proposal: name } : undefined,
    ),
};
