import { type DeepReadonly, z } from '../zod.ts';

/**
 * Requires a record's identity: a UUID (version 7 for what the application makes), stable across
 * copies of a dossier.
 */
export const id = z.uuid();

/** The first and the last day that a record can hold: what lies beyond is a slip of the pen. */
export const EARLIEST_DAY = '1945-01-01';
export const LATEST_DAY = '2100-12-31';

const isCalendarDay = (text: string) => z.iso.date().safeParse(text).success;

/** Requires a calendar day as an ISO date, `2024-02-02`, from 1945 up to and including 2100. */
export const isoDate = z.stringFormat(
  'date',
  (text) => isCalendarDay(text) && text >= EARLIEST_DAY && text <= LATEST_DAY,
);

/** Requires a budget year. */
export const year = z.int().min(1900).max(2200);

/**
 * Requires money: whole euros, negative for a reduction. A hundred billion bounds typing errors,
 * not policy.
 */
export const euros = z.int().min(-100_000_000_000).max(100_000_000_000);

/** Requires words that a person filled in. */
export const words = z.string().trim().min(1);

/**
 * Requires the key by which a category of proposals is known whatever its title: "meest-kansrijk".
 */
export const categoryKey = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * Allows text that may hold link tokens, `[[voorstel:<id>]]`; see links/. Lines are separated by
 * `\n`.
 */
export const linkText = z.string();

/** Every kind of record that a note, a finding or a history filter can point to. */
export const RECORD_KINDS = [
  'dossier',
  'annex',
  'document',
  'theme',
  'proposal',
  'action-line',
  'action',
  'programme-line',
  'budget-source',
  'organisation',
  'motion',
  'commitment',
  'element',
] as const;
export const recordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof recordKind>;

/** Points to one record of the dossier, whatever its kind. */
export const recordRef = z.strictObject({ kind: recordKind, id });
export type RecordRef = DeepReadonly<z.infer<typeof recordRef>>;
