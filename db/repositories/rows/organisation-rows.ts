import type { Organisation } from '../../model/records/organisation.ts';
import type { RowsOf } from '../../schema/rows.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

type OrganisationRows = RowsOf<'organisation' | 'membership'>;

/** An organisation as rows. */
export function organisationRows(organisation: Organisation, rank: string): OrganisationRows {
  const { id, name, abbreviation, kind, memberOf } = organisation;
  return {
    organisation: [{ id, rank, name, abbreviation: abbreviation ?? null, kind }],
    membership: memberOf.map((group_id, position) => ({ organisation_id: id, group_id, position })),
  };
}

/** Rows as organisations, in their order. */
export function organisationsFrom(rows: OrganisationRows): readonly Organisation[] {
  const memberships = grouped(rows.membership, 'organisation_id');
  return rows.organisation.map(({ id, name, abbreviation, kind }) => ({
    id,
    name,
    kind,
    memberOf: memberships(id).map((each) => each.group_id),
    ...present({ abbreviation }),
  }));
}
