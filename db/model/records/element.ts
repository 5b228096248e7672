import { type DeepReadonly, z } from '../zod.ts';
import { id, isoDate, linkText, words } from './values.ts';

/** What support may do for an element, in the order in which it comes nearer to an end. */
export const SUPPORT_ROLES = ['invulling', 'tussenbericht', 'afdoening'] as const;

export const SUPPORT_KINDS = ['document', 'proposal', 'action', 'motion'] as const;

/**
 * Describes what bears on an element. `invulling` carries it out, `tussenbericht` told the House
 * how it stands, `afdoening` is a paper sent to the House that declares it settled. Only the last
 * closes.
 */
export const support = z.strictObject({
  kind: z.enum(SUPPORT_KINDS),
  id,
  role: z.enum(SUPPORT_ROLES),
  /** The passage in which the minister settles it. */
  passage: words.optional(),
  note: linkText,
});
export type Support = DeepReadonly<z.infer<typeof support>>;

/** Describes one thing asked or promised: a row of the checklist. */
export const element = z.strictObject({
  id,
  text: linkText,
  support: z.array(support),
  /** Why nothing more will be done about it. */
  waived: words.optional(),
});
export type Element = DeepReadonly<z.infer<typeof element>>;

/**
 * Degrees of progress of the ministry. Not what the House decided: that is a motion's `outcome`.
 */
export const PROGRESS = [
  'onbekend',
  'niet-gestart',
  'in-behandeling',
  'afgedaan',
  'overgedragen',
  'niet-uitgevoerd',
] as const;
export const progress = z.enum(PROGRESS);
export type Progress = z.infer<typeof progress>;

/** Describes a change of progress; the list of them is a timeline that is never overwritten. */
export const statusChange = z.strictObject({
  on: isoDate,
  progress,
  note: linkText,
  citation: words.optional(),
});
export type StatusChange = DeepReadonly<z.infer<typeof statusChange>>;

/**
 * Describes a term as it was put, the day read from it, and when it was set. A postponement adds
 * another.
 */
export const deadline = z.strictObject({
  phrase: words,
  /** Absent while nobody has confirmed a reading of the phrase. */
  date: isoDate.optional(),
  setOn: isoDate,
  reason: words.optional(),
  citation: words.optional(),
});
export type Deadline = DeepReadonly<z.infer<typeof deadline>>;
