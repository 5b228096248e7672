import type { ProgrammeLine } from '../model/records/programme.ts';
import { programmeLineMap } from '../schema/maps/programme-maps.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The lines of the programme's table, in printed order. */
export const programme: Repository<ProgrammeLine> = repositoryOf({
  map: programmeLineMap,
  siblings: () => ({}),
});
