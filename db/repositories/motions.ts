import type { Motion } from '../model/records/motion.ts';
import { motionMap } from '../schema/maps/parliament-maps.ts';
import { elementRanks } from './ranks.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { refuseUnsoundMotion } from './sound-items.ts';

/** The motions, with their elements and what bears on each, and the course of their progress. */
export const motions: Repository<Motion> = repositoryOf({
  map: motionMap,
  siblings: () => ({}),
  standing: (motion, stored) => ({ ranks: elementRanks(motion, stored) }),
  refuse: refuseUnsoundMotion,
});
