import {
  type ProgressOrder,
  type SettleOrder,
  setProgress,
  settleWith,
} from '../model/compliance/index.ts';
import type { StepTransaction } from '../schema/access.ts';
import { commitments } from './commitments.ts';
import { contentsIn } from './contents.ts';
import { motions } from './motions.ts';

/**
 * Settles motions and commitments with one paper; see `settleWith`.
 * @param today ISO date
 * @throws what `settleWith` throws; then nothing is written
 */
export async function settleItems(
  tx: StepTransaction,
  order: SettleOrder,
  today: string,
): Promise<void> {
  await saveItems(tx, settleWith(await contentsIn(tx), order, today));
}

/**
 * Says of motions and commitments how far the ministry is; see `setProgress`.
 * @throws what `setProgress` throws; then nothing is written
 */
export async function setItemsProgress(tx: StepTransaction, order: ProgressOrder): Promise<void> {
  await saveItems(tx, setProgress(await contentsIn(tx), order));
}

async function saveItems(
  tx: StepTransaction,
  changed: ReturnType<typeof settleWith>,
): Promise<void> {
  for (const motion of changed.motions) await motions.save(tx, motion);
  for (const commitment of changed.commitments) await commitments.save(tx, commitment);
}
