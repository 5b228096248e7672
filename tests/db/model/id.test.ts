import { expect, test } from 'vitest';
import { newId } from '../../../db/model/id.ts';
import { id } from '../../../db/model/records/values.ts';

test('ids are UUIDs of version 7 and rise', () => {
  const ids = Array.from({ length: 1_000 }, newId);
  expect(ids.every((made) => id.safeParse(made).success && made[14] === '7')).toBe(true);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});
