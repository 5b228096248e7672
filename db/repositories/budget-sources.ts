import type { BudgetSource } from '../model/records/programme.ts';
import { budgetSourceMap } from '../schema/maps/programme-maps.ts';
import { readRows } from '../schema/rows.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The sources of the programme's money, with the proposals and actions they pay for. */
export const budgetSources: Repository<BudgetSource> = repositoryOf({
  map: budgetSourceMap,
  siblings: () => ({}),
  standing: async (source, _, db) => {
    const paid = await readRows(db, 'action', { id: source.allocatedTo });
    const actionIds = new Set(paid.map((action) => action.id));
    return { isAction: (id) => actionIds.has(id) };
  },
});
