import type { Commitment } from '../model/records/commitment.ts';
import { ranksKeeping } from './ranks.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { commitmentRows, commitmentsFrom } from './rows/commitment-rows.ts';
import { refuseUnsoundCommitment } from './sound-items.ts';

/** The commitments, with their elements and occurrences, and the course of their progress. */
export const commitments: Repository<Commitment> = repositoryOf({
  kind: 'commitment',
  table: 'commitment',
  owned: [
    { table: 'commitment_occurrence' },
    { table: 'commitment_status' },
    { table: 'commitment_deadline' },
    { table: 'element', owner: 'commitment_id' },
    { table: 'element_support', through: 'element' },
  ],
  siblings: () => ({}),
  toRows: (commitment, rank, stored) => {
    const ids = commitment.elements.map((element) => element.id);
    return commitmentRows(commitment, rank, ranksKeeping(ids, stored.element ?? []));
  },
  fromRows: commitmentsFrom,
  refuse: refuseUnsoundCommitment,
});
