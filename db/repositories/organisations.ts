import { DossierError } from '../model/errors.ts';
import { findCircle } from '../model/membership.ts';
import type { Organisation } from '../model/records/organisation.ts';
import { findOrganisation } from '../model/same-records.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { organisationRows, organisationsFrom } from './rows/organisation-rows.ts';

/** The organisations and the groups they are members of. */
export const organisations: Repository<Organisation> = repositoryOf({
  kind: 'organisation',
  table: 'organisation',
  owned: [{ table: 'membership' }],
  siblings: () => ({}),
  toRows: organisationRows,
  fromRows: organisationsFrom,
  refuse: async (db, wanted, before) => {
    const others = (await organisations.list(db)).filter(({ id }) => id !== wanted.id);
    refuseCircle(wanted, others);
    refuseTwin(wanted, others, before);
  },
});

/** @throws member-of-itself */
function refuseCircle(wanted: Organisation, others: readonly Organisation[]): void {
  if (findCircle([wanted, ...others]) !== undefined)
    throw new DossierError('member-of-itself', { name: wanted.name });
}

/**
 * Two that were there already under one name may be worked on; the checks report them.
 * @throws organisation-twice
 */
function refuseTwin(
  wanted: Organisation,
  others: readonly Organisation[],
  before: Organisation | undefined,
): void {
  if (before?.name === wanted.name && before.abbreviation === wanted.abbreviation) return;
  const twin = findOrganisation(others, wanted);
  if (twin === undefined) return;
  if (before !== undefined && findOrganisation([twin], before) !== undefined) return;
  throw new DossierError('organisation-twice', { name: twin.name });
}
