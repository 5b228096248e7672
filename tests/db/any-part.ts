import fc from 'fast-check';
import { PARTS, type PartName, type Parts } from '../../db/model/records/parts.ts';
import * as values from '../../db/model/records/values.ts';
import type { z } from '../../db/model/zod.ts';

/** Text of a few characters, of whatever script. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 });

/** Text that says something. */
export const words = text.map((each) => each.trim() || 'x');

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

/** What the schemas of the model's plain values stand for; the ranges that matter are tried often. */
const VALUES: ReadonlyMap<z.core.$ZodType, fc.Arbitrary<unknown>> = new Map<
  z.core.$ZodType,
  fc.Arbitrary<unknown>
>([
  [values.id, fc.uuid()],
  [values.isoDate, day],
  [values.year, fc.oneof(fc.constantFrom(1900, 2200), fc.integer({ min: 2023, max: 2027 }))],
  [values.words, words],
  [values.linkText, text],
]);

const partNames = new Map<z.core.$ZodType, PartName>(
  (Object.keys(PARTS) as PartName[]).map((part) => [PARTS[part], part]),
);

/**
 * What a schema cannot say of a key: to which records it points, what is unique, what is in order.
 * Null: the key is left out, for there is nothing that it could point to.
 */
export type Wanted = {
  readonly [P in PartName]?: {
    readonly [K in keyof Required<Parts[P]>]?: fc.Arbitrary<Required<Parts[P]>[K]> | null;
  };
};

/**
 * Makes any value of a part that its schema allows: each key is there, or now and then left out
 * where it may be. A key that is added to a schema is in it from then on.
 */
export function anyPart<P extends PartName>(part: P, wanted: Wanted): fc.Arbitrary<Parts[P]> {
  const said: Readonly<Record<string, fc.Arbitrary<unknown> | null | undefined>> =
    wanted[part] ?? {};
  const shape: Readonly<Record<string, z.core.$ZodType>> = PARTS[part].shape;
  const keys = Object.entries(shape).flatMap(([key, schema]) => {
    const known = said[key];
    return known === null ? [] : [[key, known ?? anyOf(schema, wanted)] as const];
  });
  const requiredKeys = keys
    .map(([key]) => key)
    .filter((key) => shape[key]?._zod.optin !== 'optional');
  return fc.record(Object.fromEntries(keys), {
    requiredKeys,
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<Parts[P]>;
}

/** Makes any value that a schema of the model allows. */
function anyOf(schema: z.core.$ZodType, wanted: Wanted): fc.Arbitrary<unknown> {
  const part = partNames.get(schema);
  if (part !== undefined) return anyPart(part, wanted);
  const known = VALUES.get(schema);
  if (known !== undefined) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return anyOf(def.innerType, wanted);
    case 'nullable':
      return fc.option(anyOf(def.innerType, wanted), { nil: null });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'array':
      return fc.array(anyOf(def.element, wanted), { maxLength: 3 });
    case 'string':
      return text;
    case 'number':
      return fc.integer(boundsOf(schema as z.ZodNumber));
    default:
      throw new Error(`no arbitrary for a schema of type ${def.type}`);
  }
}

/** No number of the model is beyond this, be it an amount. */
const FARTHEST = 100_000_000_000;

function boundsOf(schema: z.ZodNumber): { readonly min: number; readonly max: number } {
  const least = Math.max(schema.minValue ?? -FARTHEST, -FARTHEST);
  const isAbove = schema.def.checks?.some(
    ({ _zod: { def } }) =>
      def.check === 'greater_than' && !(def as z.core.$ZodCheckGreaterThanDef).inclusive,
  );
  return {
    min: isAbove === true ? least + 1 : least,
    max: Math.min(schema.maxValue ?? FARTHEST, FARTHEST),
  };
}
