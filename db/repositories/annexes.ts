import type { Annex } from '../model/records/annex.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { annexesFrom, annexRows } from './rows/letter-rows.ts';

/** The annexes to the letter. */
export const annexes: Repository<Annex> = repositoryOf({
  kind: 'annex',
  table: 'annex',
  owned: [{ table: 'annex_head' }, { table: 'annex_baseline' }],
  siblings: () => ({}),
  toRows: annexRows,
  fromRows: annexesFrom,
});
