import type { BudgetAllocationRow } from '../programme-tables.ts';
import { list, maybe, maybeTo, split, to } from './column-map.ts';
import { rowsOf, values } from './rows-of.ts';

/** How the action lines, the actions and the programme's money lie in the file. */

export const actionLineMap = rowsOf(
  'actionLine',
  'action_line',
  { kind: 'action-line', place: 'rank' },
  { id: 'id', title: 'title', unitText: maybe('unit_text'), unit: maybe('unit') },
);

const report = rowsOf(
  'actionReport',
  'action_report',
  { owner: 'action_id', place: 'position' },
  { asOf: 'as_of', status: 'status', text: 'text' },
);

/** Its rows stand in order of year. */
const actionBudget = rowsOf(
  'actionBudget',
  'action_budget',
  { owner: 'action_id' },
  { year: 'year', amount: 'amount', provenance: 'provenance', readIn: maybe('read_in') },
);

export const actionMap = rowsOf(
  'action',
  'action',
  { kind: 'action', place: 'rank' },
  {
    id: 'id',
    line: to('action-line', 'line_id'),
    covers: 'covers',
    text: 'text',
    holder: maybe('holder'),
    carriedOutBy: values(
      'action_carrier',
      { owner: 'action_id', place: 'position' },
      { value: to('organisation', 'organisation_id') },
    ),
    status: 'status',
    reports: list(report),
    budget: list(actionBudget),
  },
);

/** Its rows stand in order of year. */
const programmeBudget = rowsOf(
  'programmeBudget',
  'programme_budget',
  { owner: 'programme_line_id' },
  { year: 'year', amount: 'amount', zero: 'zero' },
);

export const programmeLineMap = rowsOf(
  'programmeLine',
  'programme_line',
  { kind: 'programme-line', place: 'rank' },
  {
    id: 'id',
    label: 'label',
    kind: 'kind',
    text: 'text',
    line: maybeTo('action-line', 'line_id'),
    budget: list(programmeBudget),
  },
);

/** What is paid: a proposal or an action, each in a column of its own. */
const paid = split<
  { readonly value: string },
  Pick<BudgetAllocationRow, 'proposal_id' | 'action_id'>
>({
  columns: { proposal_id: 'proposal', action_id: 'action' },
  write: ({ value }, { isAction }) =>
    isAction(value)
      ? { proposal_id: null, action_id: value }
      : { proposal_id: value, action_id: null },
  // The table's CHECK holds that exactly one of the two is set.
  read: ({ proposal_id, action_id }) => ({ value: proposal_id ?? action_id ?? '' }),
});

export const budgetSourceMap = rowsOf(
  'budgetSource',
  'budget_source',
  { kind: 'budget-source', place: 'rank' },
  {
    id: 'id',
    title: 'title',
    from: 'from_year',
    to: maybe('to_year'),
    amountPerYear: 'amount_per_year',
    allocatedTo: values(
      'budget_allocation',
      { owner: 'budget_source_id', place: 'position' },
      { value: paid },
    ),
  },
);
