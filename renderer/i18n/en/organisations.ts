import type { organisations as nl } from '../nl/organisations.ts';
import { printCount } from '../print-count.ts';

export const organisations: typeof nl = {
  count: (p) => (p.count === 1 ? '1 organisation' : `${printCount(p.count)} organisations`),
  create: 'New organisation',
  empty: 'No organisations yet. Add who submits proposals or carries out actions.',
  one: (p) => `Organisation ${p.name}`,
  newOne: 'New organisation',
  name: 'Name',
  abbreviation: 'Abbreviation',
  kind: 'Kind',
  memberOf: 'Member of',
  memberOfHint: 'The groups this organisation is in.',
  members: 'Members',
  membersHint: 'Who is in this group. An organisation with members is a group.',
  memberCount: 'Members',
  submittedCount: 'Submitted',
  carriedOutCount: 'Carries out',
  submitted: 'Submitted',
  carriesOut: 'Carries out',
  handedTo: 'Handed over to it',
  nothingYet: 'Nothing yet. Who submitted or carries out a proposal is set at the proposal.',
  group: 'group',
  kinds: {
    ministerie: 'Ministries',
    overheid: 'Government',
    uitvoering: 'Executive agencies',
    koepel: 'Umbrella organisations',
    maatschappelijk: 'Civil society',
    samenwerkingsverband: 'Partnerships',
    overig: 'Other',
  },
};
