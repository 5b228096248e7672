import { DossierError } from '../model/errors.ts';
import { findCircle } from '../model/membership.ts';
import type { Organisation } from '../model/records/organisation.ts';
import type { Reader } from '../schema/access.ts';
import { organisationMap } from '../schema/maps/parliament-maps.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The organisations and the groups they are members of. */
export const organisations: Repository<Organisation> = repositoryOf({
  map: organisationMap,
  siblings: () => ({}),
  refuse: refuseCircle,
});

/**
 * Refuses an organisation that would become a member of itself.
 * @throws member-of-itself
 */
async function refuseCircle(db: Reader, wanted: Organisation): Promise<void> {
  const others = (await organisations.list(db)).filter(({ id }) => id !== wanted.id);
  if (findCircle([wanted, ...others]) !== undefined)
    throw new DossierError('member-of-itself', { name: wanted.name });
}
