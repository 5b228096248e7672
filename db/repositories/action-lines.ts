import type { ActionLine } from '../model/records/action.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { actionLineRows, actionLinesFrom } from './rows/programme-rows.ts';

/** The lines of action; a line's number is its place in `list`. */
export const actionLines: Repository<ActionLine> = repositoryOf({
  kind: 'action-line',
  table: 'action_line',
  owned: [],
  siblings: () => ({}),
  toRows: actionLineRows,
  fromRows: actionLinesFrom,
});
