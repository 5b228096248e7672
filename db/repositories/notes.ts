import type { Note } from '../model/records/note.ts';
import { noteMap } from '../schema/maps/remark-maps.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The notes on records, of whatever kind. */
export const notes: Repository<Note> = repositoryOf({
  map: noteMap,
  siblings: () => ({}),
});
