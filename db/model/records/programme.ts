import { type DeepReadonly, z } from '../zod.ts';
import { euros, id, linkText, words, year } from './values.ts';

/** What a line of the programme may be for. */
export const PROGRAMME_LINE_KINDS = [
  'apparaat',
  'no-regrets',
  'actielijn',
  'reservering',
  'overig',
] as const;

/** Allows the ways in which a zero is printed; the source uses `-` and `0` side by side. */
export const zeroStyle = z.enum(['-', '0', '']);

/**
 * Describes a programme line's amount in a year. For kind `actielijn` the amount is computed from
 * the actions and `amount` is null, unless an import brought an amount of its own to compare with.
 * For other kinds null means that nothing is known; it prints blank.
 */
export const programmeBudget = z.strictObject({ year, amount: euros.nullable(), zero: zeroStyle });
export type ProgrammeBudget = DeepReadonly<z.infer<typeof programmeBudget>>;

/** Describes a line of the programme's table, "c. Actielijn 1. Creëren van brede bewustwording". */
export const programmeLine = z.strictObject({
  id,
  label: words,
  kind: z.enum(PROGRAMME_LINE_KINDS),
  text: linkText,
  /** The action line's id, for kind `actielijn`. */
  line: id.optional(),
  budget: z.array(programmeBudget),
});
export type ProgrammeLine = DeepReadonly<z.infer<typeof programmeLine>>;

/** Describes money the programme has, per year; without `to` it is structural. */
export const budgetSource = z.strictObject({
  id,
  title: words,
  from: year,
  to: year.optional(),
  amountPerYear: euros,
  /** Proposals and actions paid from it; nothing listed: the programme as a whole. */
  allocatedTo: z.array(id),
});
export type BudgetSource = DeepReadonly<z.infer<typeof budgetSource>>;
