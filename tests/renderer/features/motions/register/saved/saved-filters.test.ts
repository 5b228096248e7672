import { expect, test } from 'vitest';
import {
  filtersFor,
  savedAs,
  withFilter,
} from '../../../../../../renderer/features/motions/register/saved/filter-list.ts';

const HERE = '018d6900-0000-7000-8000-00000000000a';
const THERE = '018d6900-0000-7000-8000-00000000000b';
const PAPER = '018d6900-0000-7000-8000-00000000000c';

test('a filter is kept under its name, and one of that name makes way in its place', () => {
  const late = withFilter([], 'Te laat', { due: 'overdue' }, HERE);
  const two = withFilter(late, 'Van Jansen', { holder: 'B. Jansen' }, HERE);
  const again = withFilter(two, 'te LAAT', { due: 'overdue', stand: 'open' }, HERE);
  expect(again.map(({ name, filter }) => [name, filter])).toEqual([
    ['te LAAT', { due: 'overdue', stand: 'open' }],
    ['Van Jansen', { holder: 'B. Jansen' }],
  ]);
});

test('a filter that names a paper is offered in its own dossier only, the others everywhere', () => {
  const saved = withFilter(
    withFilter([], 'Rond de brief', { document: PAPER }, HERE),
    'Te laat',
    { due: 'overdue' },
    HERE,
  );
  expect(filtersFor(saved, HERE)).toHaveLength(2);
  expect(filtersFor(saved, THERE).map(({ name }) => name)).toEqual(['Te laat']);
  expect(savedAs(saved, 'Rond de brief', THERE)).toBeUndefined();
  // There the same name is free, and takes nothing from here.
  const both = withFilter(saved, 'Rond de brief', { document: PAPER }, THERE);
  expect(both).toHaveLength(3);
});
