import { type DeepReadonly, z } from '../zod.ts';
import { euros, id, isoDate, words, year } from './values.ts';

/** What an annex may print. */
export const ANNEX_KINDS = ['voorstellen', 'begroting'] as const;

/**
 * Describes one amount of a copied overview as it was sent: of an action or of a programme line, in
 * a year.
 */
export const baselineAmount = z.strictObject({ id, year, amount: euros });
export type BaselineAmount = DeepReadonly<z.infer<typeof baselineAmount>>;

/**
 * Describes an annex to the letter. `voorstellen` prints the proposals per theme and category,
 * `begroting` the programme table and a table per action line.
 */
export const annex = z.strictObject({
  id,
  number: z.int().min(1).max(99),
  kind: z.enum(ANNEX_KINDS),
  /** Title printed above the annex. */
  title: words,
  /**
   * The words of the tables' heads. `voorstellen`: a head for the proposals of each category of the
   * dossier, head over the appreciation, head over the costs. `begroting`: the word before an
   * action line's number, the word before a total.
   */
  heads: z.array(z.string()),
  /** Words above the programme table. */
  caption: words.optional(),
  yearFrom: year.optional(),
  yearTo: year.optional(),
  /** Euros per printed 1 in the programme table, and in action lines that name no unit: 1000000. */
  unit: z.int().positive().optional(),
  /** The unit as printed over the programme table: "(€ 2 mln.)". */
  unitText: words.optional(),
  /** The document this annex says it is a copy of. */
  copyOf: id.optional(),
  /** "stand per": the day the amounts hold for. */
  asOf: isoDate.optional(),
  /** The amounts of the copied document; what is not listed was blank. */
  baseline: z.array(baselineAmount).optional(),
  state: z.enum(['concept', 'definitief']),
});
export type Annex = DeepReadonly<z.infer<typeof annex>>;
