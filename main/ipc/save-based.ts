import { DossierError } from '../../db/model/errors.ts';
import { mergeEdits } from '../../db/model/merge-edits.ts';
import type { Reader, StepTransaction } from '../../db/schema/access.ts';

/** Store in which records of one kind are read and saved. */
interface BasedStore<Item> {
  readonly get: (db: Reader, id: string) => Promise<Item>;
  readonly save: (tx: StepTransaction, item: Item) => Promise<void>;
}

/**
 * Saves an edited record merged with what others did to it since: another window, a bulk change,
 * undo, or another program. It is compared with the file in the very transaction that writes it.
 *
 * @param base the record as it was when the edits began; absent: it is saved as it is
 * @throws edits-meet where both changed a field to something else; record-unknown, record-refused
 */
export async function saveBased<Item extends { readonly id: string }>(
  tx: StepTransaction,
  store: BasedStore<Item>,
  record: Item,
  base: object | undefined,
): Promise<void> {
  if (base === undefined) return await store.save(tx, record);
  const { merged, meetings } = mergeEdits(base, record, await store.get(tx, record.id));
  if (meetings.length > 0) {
    const fields = meetings.map(({ path }) => path);
    throw new DossierError('edits-meet', { id: record.id, fields });
  }
  await store.save(tx, merged);
}
