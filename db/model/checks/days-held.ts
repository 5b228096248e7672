import type { Contents } from '../records/contents.ts';
import { contents as contentsSchema } from '../records/contents.ts';
import { isoDate } from '../records/values.ts';
import type { DateField } from '../texts/nl/date-findings.ts';
import { z } from '../zod.ts';

/** A day that a record holds, and its field: `letter.dateSent`. */
export interface HeldDay {
  readonly field: DateField;
  readonly day: string;
}

type Path = readonly string[];

/** Finds where in a value of a schema its days are: the keys, without the places in lists. */
function* dayPaths(schema: unknown, path: Path = []): Generator<Path> {
  if (schema === isoDate) yield path;
  else if (schema instanceof z.ZodOptional) yield* dayPaths(schema.unwrap(), path);
  else if (schema instanceof z.ZodArray) yield* dayPaths(schema.element, path);
  else if (schema instanceof z.ZodObject)
    for (const [key, part] of Object.entries(schema.shape)) yield* dayPaths(part, [...path, key]);
}

const PATHS = new Map(
  Object.entries(contentsSchema.shape).map(([part, schema]) => [part, [...dayPaths(schema)]]),
);

function* daysAt(value: unknown, [key, ...rest]: Path): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* daysAt(each, [key ?? '', ...rest]);
  else if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null && key !== undefined)
    yield* daysAt((value as Readonly<Record<string, unknown>>)[key], rest);
}

/**
 * Gives every day that a record of a part of the contents holds, field by field as its schema has
 * them.
 */
export function* daysHeld(part: keyof Contents, record: object): Generator<HeldDay> {
  for (const path of PATHS.get(part) ?? [])
    for (const day of daysAt(record, path)) yield { field: path.join('.') as DateField, day };
}
