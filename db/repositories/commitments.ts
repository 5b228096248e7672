import type { Commitment } from '../model/records/commitment.ts';
import { commitmentMap } from '../schema/maps/parliament-maps.ts';
import { elementRanks } from './ranks.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { refuseUnsoundCommitment } from './sound-items.ts';

/** The commitments, with their elements and occurrences, and the course of their progress. */
export const commitments: Repository<Commitment> = repositoryOf({
  map: commitmentMap,
  siblings: () => ({}),
  standing: (commitment, stored) => ({ ranks: elementRanks(commitment, stored) }),
  refuse: refuseUnsoundCommitment,
});
