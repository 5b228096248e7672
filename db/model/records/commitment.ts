import { type DeepReadonly, z } from '../zod.ts';
import { deadline, element, progress, statusChange } from './element.ts';
import { id, isoDate, linkText, words } from './values.ts';

/** How often a commitment may come back. */
export const RECURRENCES = ['kwartaal', 'halfjaar', 'jaar'] as const;

/** Where a commitment may be made. */
export const ORIGINS = ['debat', 'brief'] as const;

/** Describes one turn of a recurring commitment. */
export const occurrence = z.strictObject({
  due: isoDate,
  /** The document that settled it. */
  settledBy: id.optional(),
  /** Why it was late. */
  reason: words.optional(),
});
export type Occurrence = DeepReadonly<z.infer<typeof occurrence>>;

/** States that a commitment can have in the House's own register. */
export const ESTABLISHED = ['openstaand', 'voldaan', 'deels-voldaan', 'vervallen'] as const;

/** Describes a promise to the House ("toezegging"), made in a debate or born in a letter. */
export const commitment = z.strictObject({
  id,
  /** Number in the House's register: "TZ202312-123". A promise made in a letter has none. */
  number: words.optional(),
  text: linkText,
  origin: z.enum(ORIGINS),
  madeOn: isoDate,
  /** The document it was made in. */
  madeIn: id.optional(),
  promisedBy: words.optional(),
  /** The office that answers for it now; who promised stays. */
  office: words.optional(),
  to: words.optional(),
  holder: words.optional(),
  recurring: z.enum(RECURRENCES).optional(),
  occurrences: z.array(occurrence),
  elements: z.array(element),
  progress,
  statusHistory: z.array(statusChange),
  deadlines: z.array(deadline),
  /** State in the House's register; the ministry does not decide it. */
  established: z.enum(ESTABLISHED).optional(),
});
export type Commitment = DeepReadonly<z.infer<typeof commitment>>;
