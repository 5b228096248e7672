import type { Theme } from '../model/records/proposal.ts';
import { themeMap } from '../schema/maps/proposal-maps.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The themes of the proposals' annex, in printed order. */
export const themes: Repository<Theme> = repositoryOf({
  map: themeMap,
  siblings: () => ({}),
});
