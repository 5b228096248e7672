import type { ActionLine } from '../model/records/action.ts';
import { actionLineMap } from '../schema/maps/programme-maps.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The lines of action; a line's number is its place in `list`. */
export const actionLines: Repository<ActionLine> = repositoryOf({
  map: actionLineMap,
  siblings: () => ({}),
});
