import type { Document } from '../model/records/document.ts';
import { documentMap } from '../schema/maps/letter-maps.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The cited papers. */
export const documents: Repository<Document> = repositoryOf({
  map: documentMap,
  siblings: () => ({}),
});
