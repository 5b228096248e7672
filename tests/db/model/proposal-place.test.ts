import { expect, test } from 'vitest';
import { proposalsByThemeAndCategory } from '../../../db/model/numbering.ts';
import { placeAfter, stepPlace } from '../../../db/model/proposal-place.ts';
import { seedContents } from '../../../seeds/index.ts';

const groups = proposalsByThemeAndCategory(seedContents('letter-28638-247'));
const ids = groups.flatMap(({ proposals }) => proposals.map(({ id }) => id));
const at = (number: number) => ids[number - 1] ?? '';

test('up goes past the neighbour, and from the top of a table to the end of the one before', () => {
  expect(stepPlace(groups, new Set([at(2)]), 'up')?.place.before).toBe(at(1));
  const place = stepPlace(groups, new Set([at(4)]), 'up')?.place;
  expect(place).toEqual({ theme: groups[0]?.theme.id, category: 'meest-kansrijk' });
  expect(stepPlace(groups, new Set([at(1)]), 'up')).toBeUndefined();
});

test('down goes past the neighbour, and from the end of a table to the top of the next', () => {
  expect(stepPlace(groups, new Set([at(1)]), 'down')?.place.before).toBe(at(3));
  expect(stepPlace(groups, new Set([at(3)]), 'down')?.place).toEqual({
    theme: groups[0]?.theme.id,
    category: 'kansrijk',
    before: at(4),
  });
});

test('several move as one block, in their order', () => {
  const target = stepPlace(groups, new Set([at(3), at(2)]), 'up');
  expect(target?.ids).toEqual([at(2), at(3)]);
  expect(target?.place.before).toBe(at(1));
});

test('a new proposal stands right after the chosen one', () => {
  expect(placeAfter(groups, at(1))?.before).toBe(at(2));
  expect(placeAfter(groups, at(3))?.before).toBeUndefined();
});
