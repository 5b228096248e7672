import type { Document } from '../../../db/model/records/document.ts';
import type { Organisation } from '../../../db/model/records/organisation.ts';

/** Records made in a form whose record names them: they go in by the same step. */
export interface MadeRecords {
  readonly papers: readonly Document[];
  readonly organisations: readonly Organisation[];
}
