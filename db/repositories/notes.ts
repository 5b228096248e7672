import type { Note } from '../model/records/note.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { noteRows, notesFrom } from './rows/remark-rows.ts';

/** The notes on records, of whatever kind. */
export const notes: Repository<Note> = repositoryOf({
  kind: 'note',
  table: 'note',
  owned: [],
  siblings: () => ({}),
  toRows: noteRows,
  fromRows: notesFrom,
});
