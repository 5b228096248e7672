import { type DeepReadonly, z } from '../zod.ts';
import { id, isoDate, linkText, recordRef, words } from './values.ts';

/**
 * Describes a remark on a record. One with a code and source `bron` reports a flaw of the source.
 */
export const note = z.strictObject({
  id,
  on: recordRef,
  text: linkText,
  source: z.enum(['bron', 'gebruiker']),
  /** The finding it becomes, in kebab case: "spelfout-in-bron". */
  code: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional(),
  visibility: z.enum(['intern', 'openbaar']),
});
export type Note = DeepReadonly<z.infer<typeof note>>;

/** Describes a finding that a person holds to be right as it is. */
export const acceptedFinding = z.strictObject({
  code: words,
  records: z.array(recordRef),
  reason: words,
  by: words,
  on: isoDate,
});
export type AcceptedFinding = DeepReadonly<z.infer<typeof acceptedFinding>>;
