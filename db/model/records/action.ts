import { type DeepReadonly, z } from '../zod.ts';
import { euros, id, isoDate, linkText, words, year } from './values.ts';

/** Describes a line of action ("actielijn"); its number follows from its place. */
export const actionLine = z.strictObject({
  id,
  title: words,
  /** The unit as printed over its table: "(€ x10.000)". */
  unitText: words.optional(),
  /** Euros per printed 1; absent: read from `unitText`, else the annex's. */
  unit: z.int().positive().optional(),
});
export type ActionLine = DeepReadonly<z.infer<typeof actionLine>>;

export const ACTION_STATUSES = [
  'niet-gestart',
  'loopt',
  'opgeschort',
  'afgerond',
  'vervallen',
] as const;
export const actionStatus = z.enum(ACTION_STATUSES);

/** Describes how an action stood on a day ("stand van zaken"). */
export const actionReport = z.strictObject({ asOf: isoDate, status: actionStatus, text: linkText });
export type ActionReport = DeepReadonly<z.infer<typeof actionReport>>;

/**
 * Describes what an action has in a year. `vastgesteld`: read in a source; `afgeleid`: derived from
 * totals, marked everywhere until a person confirms it and names the source read in `readIn`.
 */
export const actionBudget = z.strictObject({
  year,
  amount: euros,
  provenance: z.enum(['vastgesteld', 'afgeleid']),
  readIn: words.optional(),
});
export type ActionBudget = DeepReadonly<z.infer<typeof actionBudget>>;

/**
 * Describes an action. A row may stand for several ("3 en 4"): then `covers` says how many numbers
 * it takes.
 */
export const action = z.strictObject({
  id,
  /** The action line's id. */
  line: id,
  covers: z.int().min(1).max(99),
  text: linkText,
  holder: words.optional(),
  carriedOutBy: z.array(id),
  status: actionStatus,
  reports: z.array(actionReport),
  /** In order of year, each year once; a year that is not there prints blank, unlike 0. */
  budget: z.array(actionBudget),
});
export type Action = DeepReadonly<z.infer<typeof action>>;
