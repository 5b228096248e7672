import type { Organisation } from '../model/records/organisation.ts';
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
});
