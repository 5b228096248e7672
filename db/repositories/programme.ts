import type { ProgrammeLine } from '../model/records/programme.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { programmeFrom, programmeLineRows } from './rows/programme-rows.ts';

/** The lines of the programme's table, in printed order. */
export const programme: Repository<ProgrammeLine> = repositoryOf({
  kind: 'programme-line',
  table: 'programme_line',
  owned: [{ table: 'programme_budget' }],
  siblings: () => ({}),
  toRows: programmeLineRows,
  fromRows: programmeFrom,
});
