import type { Document } from '../../db/model/records/document.ts';
import { documents } from '../../db/repositories/documents.ts';
import type { StepTransaction } from '../../db/schema/access.ts';

/** Papers that were made where they were named: they go in with the record that names them. */
export interface NewPapers {
  readonly papers?: readonly Document[];
}

/** Puts papers in the register, in the step of the record that is the first to name them. */
export async function addPapers(
  tx: StepTransaction,
  papers: readonly Document[] = [],
): Promise<void> {
  for (const paper of papers) await documents.add(tx, paper);
}
