import type { Motion } from '../model/records/motion.ts';
import { ranksKeeping } from './ranks.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { motionRows, motionsFrom } from './rows/motion-rows.ts';
import { refuseUnsoundMotion } from './sound-items.ts';

/** The motions, with their elements and what bears on each, and the course of their progress. */
export const motions: Repository<Motion> = repositoryOf({
  kind: 'motion',
  table: 'motion',
  owned: [
    { table: 'motion_submitter' },
    { table: 'motion_held_over' },
    { table: 'motion_status' },
    { table: 'motion_deadline' },
    { table: 'element', owner: 'motion_id' },
    { table: 'element_support', through: 'element' },
  ],
  siblings: () => ({}),
  toRows: (motion, rank, stored) => {
    const ids = motion.elements.map((element) => element.id);
    return motionRows(motion, rank, ranksKeeping(ids, stored.element ?? []));
  },
  fromRows: motionsFrom,
  refuse: refuseUnsoundMotion,
});
