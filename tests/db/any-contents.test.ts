import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contents as contentsSchema } from '../../db/model/records/contents.ts';
import { PARTS } from '../../db/model/records/parts.ts';
import type { z } from '../../db/model/zod.ts';
import { anyContents } from './any-contents.ts';

const names = new Map<z.core.$ZodType, string>(
  Object.entries(PARTS).map(([part, schema]) => [schema, part]),
);

/** Lists the keys of parts that a value has, and those of all that it is made of: "proposal.reason". */
function keysIn(schema: z.core.$ZodType, value: unknown): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable') return keysIn(def.innerType, value);
  if (def.type === 'array')
    return (value as readonly unknown[]).flatMap((each) => keysIn(def.element, each));
  if (def.type !== 'object') return [];
  const name = names.get(schema) ?? 'contents';
  return Object.entries(value as object).flatMap(([key, inner]) => {
    const own = def.shape[key];
    return own === undefined ? [] : [`${name}.${key}`, ...keysIn(own, inner)];
  });
}

test('every key of every schema occurs in the dossiers that the tests make', () => {
  const samples = fc.sample(anyContents, { numRuns: 100, seed: 1 });
  const seen = new Set(samples.flatMap((contents) => keysIn(contentsSchema, contents)));
  const all = Object.entries(PARTS).flatMap(([part, { shape }]) =>
    Object.keys(shape).map((key) => `${part}.${key}`),
  );
  expect(all.filter((each) => !seen.has(each))).toEqual([]);
});

test('the dossiers that the tests make are ones that the model allows', () => {
  for (const contents of fc.sample(anyContents, { numRuns: 100, seed: 2 }))
    expect(contentsSchema.parse(contents)).toEqual(contents);
});
