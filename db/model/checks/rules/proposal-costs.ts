import { type CostEstimate, parseCostText, printCostText } from '../../cost-text/index.ts';
import { hasUnknownCost } from '../../proposal-totals.ts';
import type { CostComponent, Proposal } from '../../records/proposal.ts';
import type { CheckContext } from '../context.ts';
import type { FindingCode, FindingParams, Found, Rule } from '../finding.ts';
import type { RecordName } from '../params.ts';
import { recordName } from '../record-names.ts';

/** A cell's lines as a sentence quotes them. */
function oneLine(cell: string): string {
  return cell.split('\n').join(' / ');
}

/** One finding per proposal for which `params` gives the facts. */
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

/** Amounts and the word "estimated" go together. */
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

/** Per kind, role and (where asked for) year: what amounts add up to, in an order of their own. */
function sums(costs: readonly CostComponent[], byYear: boolean): string {
  const totals = new Map<string, number>();
  for (const { amount, kind, role, year, from } of costs) {
    const key = [kind, role, ...(byYear ? [year, from] : [])].join(' ');
    totals.set(key, (totals.get(key) ?? 0) + amount);
  }
  return [...totals]
    .map((entry) => entry.join(' '))
    .sort()
    .join('\n');
}

/** A cell need not say in which years money falls, or in how many parts; what it says must be so. */
function saysTheSame(said: CostEstimate, { costStatus, costs }: CostEstimate): boolean {
  const byYear = said.costs.some(({ year, from }) => year !== undefined || from !== undefined);
  return said.costStatus === costStatus && sums(said.costs, byYear) === sums(costs, byYear);
}

/** The cell that is printed says what is added up. */
export const costTextDiffers: Rule<'cost-text-differs'> = {
  code: 'cost-text-differs',
  severity: 'fout',
  blocksDefinitive: true,
  find: (context) =>
    perProposal(context, ({ costStatus, costText, costs }, proposal) => {
      const read = parseCostText(costText);
      const isHidden = costText.trim() === '' && costs.length > 0;
      const differs = read !== undefined && !saysTheSame(read, { costStatus, costs });
      return isHidden || differs
        ? {
            proposal,
            costText: oneLine(costText),
            costs: oneLine(printCostText({ costStatus, costs })),
          }
        : undefined;
    }),
};

/** Words in the cost cell that stay words. */
export const costTextUnread: Rule<'cost-text-unread'> = {
  code: 'cost-text-unread',
  severity: 'opmerking',
  blocksDefinitive: false,
  find: (context) =>
    perProposal(context, ({ costText }, proposal) =>
      costText.trim() === '' || parseCostText(costText) !== undefined
        ? undefined
        : { proposal, costText: oneLine(costText) },
    ),
};

/** An amount that is neither one-off nor recurring counts in no total that matters. */
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

/** A proposal that costs something nobody knows yet. */
export const costStatusOpen: Rule<'cost-status-open'> = {
  code: 'cost-status-open',
  severity: 'opmerking',
  blocksDefinitive: false,
  find: (context) =>
    perProposal(context, (proposal, name) =>
      hasUnknownCost(proposal) ? { proposal: name } : undefined,
    ),
};
