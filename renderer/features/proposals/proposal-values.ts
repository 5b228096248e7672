import type { CostEstimate } from '../../../db/model/cost-text/index.ts';
import {
  type CostComponent,
  type Proposal,
  proposal as proposalSchema,
} from '../../../db/model/records/proposal.ts';
import { words as someWords } from '../../../db/model/records/values.ts';
import type { z } from '../../../db/model/zod.ts';
import type { TypedEuros } from '../../components/fields/typed-euros.ts';
import { everyKey } from '../../components/form/every-key.ts';

/** A proposal as its form holds it: an amount may be a text that is none, until it is mended. */
export type ProposalValues = Omit<Proposal, 'costs'> & { readonly costs: readonly CostValues[] };

export type CostValues = Omit<CostComponent, 'amount' | 'year' | 'from'> & {
  readonly amount: TypedEuros;
  readonly year: number | string | undefined;
  readonly from: number | string | undefined;
};

/**
 * Gives the schema by which a form saves a proposal; `amountMissing` is said where an estimate has
 * no amount.
 */
export function proposalFormSchema(amountMissing: string): z.ZodType<Proposal> {
  return proposalSchema.extend({ text: someWords }).superRefine((value, context) => {
    if (value.costStatus === 'geraamd' && value.costs.length === 0)
      context.addIssue({ code: 'custom', path: ['costStatus'], message: amountMissing });
  });
}

/**
 * Gives a proposal as its form holds it, with all that may be left out as undefined, so that an
 * untouched field is no edit.
 */
export function proposalValues(proposal: Proposal): ProposalValues {
  const whole = everyKey<Proposal>(proposalSchema, proposal);
  return {
    ...whole,
    costs: proposal.costs.map(costValues),
  };
}

/** Gives a cost as its fields hold it. */
export function costValues(cost: CostComponent): CostValues {
  return { year: undefined, from: undefined, ...cost };
}

/** An amount that has still to be typed. */
export const BLANK_COST: CostValues = {
  amount: '',
  kind: 'incidenteel',
  role: 'raming',
  year: undefined,
  from: undefined,
};

/** Gives the estimate that is filled in; undefined while an amount or year of it is no number. */
export function costEstimate({
  costStatus,
  costs,
}: Pick<ProposalValues, 'costStatus' | 'costs'>): CostEstimate | undefined {
  const components: CostComponent[] = [];
  for (const { amount, year, from, ...rest } of costs) {
    if (typeof amount !== 'number' || typeof year === 'string' || typeof from === 'string')
      return undefined;
    components.push({
      ...rest,
      amount,
      ...(year === undefined ? {} : { year }),
      ...(from === undefined ? {} : { from }),
    });
  }
  return { costStatus, costs: components };
}
