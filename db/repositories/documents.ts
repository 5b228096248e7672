import type { Document } from '../model/records/document.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { documentRows, documentsFrom } from './rows/letter-rows.ts';

/** The cited papers. */
export const documents: Repository<Document> = repositoryOf({
  kind: 'document',
  table: 'document',
  owned: [],
  siblings: () => ({}),
  toRows: documentRows,
  fromRows: documentsFrom,
});
