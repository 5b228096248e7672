import { expect, test } from 'vitest';
import type { Organisation } from '../../../../db/model/records/organisation.ts';
import {
  changedOrganisations,
  organisationValues,
} from '../../../../renderer/features/organisations/organisation-values.ts';
import { testId } from '../../../fixtures/minimal-contents.ts';

function one(n: number, memberOf: readonly number[] = []): Organisation {
  return { id: testId(n), name: `Nr. ${n}`, kind: 'overheid', memberOf: memberOf.map(testId) };
}

const group = one(1);
const other = one(2);
const inGroup = one(3, [1]);
const inBoth = one(4, [2, 1]);
const all = [group, other, inGroup, inBoth];

test('a group holds who is a member of it, which the members’ own records say', () => {
  expect(organisationValues(group, all).members).toEqual([inGroup.id, inBoth.id]);
  expect(organisationValues(inGroup, all).members).toEqual([]);
});

test('only who joined or left is saved with the group, and keeps the other memberships', () => {
  const values = organisationValues(group, all);
  expect(changedOrganisations(values, all).map(({ id }) => id)).toEqual([group.id]);
  const changed = changedOrganisations({ ...values, members: [other.id, inGroup.id] }, all);
  expect(changed.map(({ id, memberOf }) => [id, memberOf])).toEqual([
    [group.id, []],
    [other.id, [group.id]],
    [inBoth.id, [other.id]],
  ]);
  expect(changed[0]).not.toHaveProperty('members');
});

test('a group is no member of itself, even if it was chosen', () => {
  const values = { ...organisationValues(group, all), members: [group.id] };
  const [saved, ...left] = changedOrganisations(values, all);
  expect(saved?.memberOf).toEqual([]);
  expect(left.map(({ id }) => id)).toEqual([inGroup.id, inBoth.id]);
});
