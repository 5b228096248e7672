import { expect, test } from 'vitest';
import { linkTexts } from '../../../../db/model/links/index.ts';
import { contents as contentsSchema } from '../../../../db/model/records/contents.ts';
import { linkText } from '../../../../db/model/records/values.ts';
import { z } from '../../../../db/model/zod.ts';
import { testId } from '../../../fixtures/minimal-contents.ts';

/** A value in which each link text says where it stands; other fields have some value of their type. */
function sample(schema: unknown, path: string): unknown {
  if (schema === linkText) return path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return sample(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodArray) return [sample(schema.element, path)];
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape);
    return Object.fromEntries(fields.map(([key, field]) => [key, sample(field, `${path}.${key}`)]));
  }
  return testId(1);
}

function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('$.') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

test('every text that the records say may hold links is listed', () => {
  const full = sample(contentsSchema, '$');
  const listed = [...linkTexts(full as Parameters<typeof linkTexts>[0])].map(({ text }) => text);
  expect(pathsIn(full).length).toBeGreaterThan(10);
  expect(listed.toSorted()).toEqual(pathsIn(full).toSorted());
});
