import { newId } from '../../../db/model/id.ts';
import { type Organisation, organisation } from '../../../db/model/records/organisation.ts';
import { id } from '../../../db/model/records/values.ts';
import { z } from '../../../db/model/zod.ts';
import { everyKey } from '../../components/form/every-key.ts';

/** An organisation with who is a member of it, which the file keeps with the members. */
export const organisationWithMembers = organisation.extend({ members: z.array(id) });
export type OrganisationValues = z.output<typeof organisationWithMembers>;

/** Gives an organisation as its form holds it. */
export function organisationValues(
  record: Organisation,
  all: readonly Organisation[],
): OrganisationValues {
  const members = all.filter(({ memberOf }) => memberOf.includes(record.id)).map((one) => one.id);
  return everyKey<OrganisationValues>(organisationWithMembers, {
    ...record,
    memberOf: [...record.memberOf],
    members,
  });
}

export function blankOrganisation(): OrganisationValues {
  return organisationValues({ id: newId(), name: '', kind: 'overheid', memberOf: [] }, []);
}

/**
 * Gives what must be saved: the organisation, and everybody who became or is no longer a member.
 */
export function changedOrganisations(
  { members, ...record }: OrganisationValues,
  all: readonly Organisation[],
): readonly z.output<typeof organisation>[] {
  const others = all
    .filter((one) => one.id !== record.id)
    .filter((one) => members.includes(one.id) !== one.memberOf.includes(record.id))
    .map((one) => ({
      ...one,
      memberOf: members.includes(one.id)
        ? [...one.memberOf, record.id]
        : one.memberOf.filter((group) => group !== record.id),
    }));
  return [record, ...others];
}
