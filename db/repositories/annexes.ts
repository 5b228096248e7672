import type { Annex } from '../model/records/annex.ts';
import { annexMap } from '../schema/maps/letter-maps.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The annexes to the letter. */
export const annexes: Repository<Annex> = repositoryOf({
  map: annexMap,
  siblings: () => ({}),
});
