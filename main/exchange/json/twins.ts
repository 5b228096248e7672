import { linkText } from '../../../db/model/records/values.ts';
import { z } from '../../../db/model/zod.ts';

/** Suffix of the key of a text with link tokens, beside its plain twin: `textRaw`, `text`. */
const RAW = 'Raw';

type Fields = Readonly<Record<string, unknown>>;

function isLinkText(schema: unknown): boolean {
  return schema === linkText || (schema instanceof z.ZodOptional && schema.unwrap() === linkText);
}

/**
 * Gives a record's schema as the JSON form has it: every text that can hold links gains its twin.
 */
export function withTwins(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return withTwins(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodArray) return z.array(withTwins(schema.element as z.ZodType));
  return schema instanceof z.ZodObject ? objectWithTwins(schema) : schema;
}

/**
 * Gives a record's object schema with twins, so that computed keys can be added to it. Its type
 * leaves the twins out: only `removeTwins` decides which of the two a text comes with.
 */
export function objectWithTwins<S extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<S, z.core.$strict>,
): z.ZodObject<S, z.core.$strict> {
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    if (isLinkText(field)) {
      shape[key] = z.string().optional();
      shape[key + RAW] = z.string().optional();
    } else shape[key] = withTwins(field as z.ZodType);
  }
  return z.strictObject(shape) as unknown as z.ZodObject<S, z.core.$strict>;
}

/**
 * Adds a plain twin beside each link text of a record.
 * @param print makes the plain text of a text with tokens
 */
export function addTwins(schema: unknown, value: unknown, print: (raw: string) => string): unknown {
  if (value === undefined) return undefined;
  if (schema instanceof z.ZodOptional) return addTwins(schema.unwrap(), value, print);
  if (schema instanceof z.ZodArray) {
    return (value as readonly unknown[]).map((item) => addTwins(schema.element, item, print));
  }
  if (!(schema instanceof z.ZodObject)) return value;
  const twins: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value as Fields)) {
    if (field === undefined) continue;
    if (isLinkText(schema.shape[key])) {
      twins[key] = print(field as string);
      twins[key + RAW] = field;
    } else twins[key] = addTwins(schema.shape[key], field, print);
  }
  return twins;
}

/**
 * Removes the twins from a record: it keeps the raw text where there is one, else the plain text.
 * @param escapeText makes a text with tokens of a plain one, so that a literal `[[` stays literal
 */
export function removeTwins(
  schema: unknown,
  value: unknown,
  escapeText: (plain: string) => string,
): unknown {
  if (value === undefined) return undefined;
  if (schema instanceof z.ZodOptional) return removeTwins(schema.unwrap(), value, escapeText);
  if (schema instanceof z.ZodArray) {
    return (value as readonly unknown[]).map((item) =>
      removeTwins(schema.element, item, escapeText),
    );
  }
  if (!(schema instanceof z.ZodObject)) return value;
  const record: Record<string, unknown> = {};
  const fields = value as Fields;
  for (const [key, field] of Object.entries(schema.shape)) {
    const raw = fields[key + RAW];
    const plain = fields[key];
    if (isLinkText(field)) {
      if (raw !== undefined) record[key] = raw;
      else if (plain !== undefined) record[key] = escapeText(plain as string);
    } else if (plain !== undefined) record[key] = removeTwins(field, plain, escapeText);
  }
  return record;
}
