import { DossierError } from '../errors.ts';
import type { Contents } from '../records/contents.ts';
import type { StatusChange } from '../records/element.ts';
import { itemNames } from '../register/names.ts';
import { type ChangedItems, changeItems } from './change-items.ts';
import { commitmentCourse, motionCourse } from './course.ts';
import { AT_WORK, type Course } from './decision-table.ts';
import type { ItemRef, ProgressOrder } from './orders.ts';
import { refuseWithoutProof } from './settle.ts';
import { replacedMotions } from './status.ts';

/**
 * Says of any number of motions and commitments how far the ministry is, each with a row in its
 * timeline. What was closed can so be opened again.
 *
 * @throws record-unknown; asks-nothing for an item off the work list that is said to be worked on;
 *   proof-missing where the progress says `afgedaan` and something is still open
 */
export function setProgress(contents: Contents, order: ProgressOrder): ChangedItems {
  const { progress, on, note, citation } = order;
  const change: StatusChange = { on, progress, note, ...(citation !== undefined && { citation }) };
  const replaced = replacedMotions(contents);
  const names = itemNames(contents);

  const refuse = (course: Course, item: string) => {
    if (course === 'out' && AT_WORK.has(progress)) throw new DossierError('asks-nothing', { item });
  };
  return changeItems<ItemRef>(contents, order.items, {
    motion: (motion) => {
      const name = names.motion(motion);
      refuse(motionCourse(motion, replaced), name);
      const changed = { ...motion, progress, statusHistory: [...motion.statusHistory, change] };
      refuseWithoutProof(changed, name, names.element);
      return changed;
    },
    commitment: (commitment) => {
      const name = names.commitment(commitment);
      refuse(commitmentCourse(commitment), name);
      const statusHistory = [...commitment.statusHistory, change];
      const changed = { ...commitment, progress, statusHistory };
      refuseWithoutProof(changed, name, names.element);
      return changed;
    },
  });
}
