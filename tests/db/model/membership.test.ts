import { expect, test } from 'vitest';
import { findCircle } from '../../../db/model/membership.ts';

const member = (id: string, ...memberOf: string[]) => ({ id, memberOf });

test.each([
  ['nobody in a group', [member('a'), member('b')], undefined],
  [
    'one organisation in two groups of one',
    [member('a', 'b', 'c'), member('b', 'd'), member('c', 'd'), member('d')],
    undefined,
  ],
  ['a group in itself', [member('b'), member('a', 'b', 'a')], { organisation: 1, membership: 1 }],
  ['two in each other', [member('a', 'b'), member('b', 'a')], { organisation: 0, membership: 0 }],
  [
    'a circle behind one that leads to it',
    [member('x', 'a'), member('a', 'b'), member('b', 'c'), member('c', 'a')],
    { organisation: 1, membership: 0 },
  ],
])('%s', (_, organisations, circle) => {
  expect(findCircle(organisations)).toEqual(circle);
});
