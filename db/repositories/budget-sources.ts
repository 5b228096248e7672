import type { BudgetSource } from '../model/records/programme.ts';
import { readRows } from '../schema/rows.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { budgetSourceRows, budgetSourcesFrom } from './rows/programme-rows.ts';

/** The sources of the programme's money, with the proposals and actions they pay for. */
export const budgetSources: Repository<BudgetSource> = repositoryOf({
  kind: 'budget-source',
  table: 'budget_source',
  owned: [{ table: 'budget_allocation' }],
  siblings: () => ({}),
  toRows: async (source, rank, _, db) => {
    const paid = await readRows(db, 'action', { id: source.allocatedTo });
    const actionIds = new Set(paid.map((action) => action.id));
    return budgetSourceRows(source, rank, (id) => actionIds.has(id));
  },
  fromRows: budgetSourcesFrom,
});
