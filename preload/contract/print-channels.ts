import { id, isoDate } from '../../db/model/records/values.ts';
import { type DeepReadonly, z } from '../../db/model/zod.ts';
import { channel } from './channel.ts';
import { nothing } from './values.ts';

/**
 * Allows the day an overview holds for ("stand per"); absent: the last day the dossier speaks of.
 */
const asOf = isoDate.exactOptional();

/**
 * Describes what can be printed of a dossier: an annex by its number, the overview of motions and
 * commitments, the progress of the actions, or the checklist of one motion or commitment.
 */
export const printSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('annex'), number: z.int().min(1).max(99) }),
  z.strictObject({ kind: z.literal('motions'), asOf }),
  z.strictObject({ kind: z.literal('actions'), asOf }),
  z.strictObject({ kind: z.literal('checklist'), item: id, asOf }),
]);
export type PrintSubject = DeepReadonly<z.infer<typeof printSubject>>;

/** Describes what to print, in which form, and whether a concept or the definitive one. */
export const printOrder = z.strictObject({
  subject: printSubject,
  page: z.enum(['a4', 'kamerstuk']),
  definitive: z.boolean(),
});
export type PrintOrder = DeepReadonly<z.infer<typeof printOrder>>;

/** Tells how far a print is. */
export const printProgress = z.strictObject({
  /** Part that is done, from 0 to 1. */
  part: z.number(),
});

export const printContract = {
  print: {
    /**
     * Prints an order and answers its bytes, for the preview. `print.progress` tells how far it is;
     * another print of this window, or `cancel`, stops it (`cancelled`).
     */
    make: channel(printOrder, z.strictObject({ pages: z.int(), pdf: z.instanceof(Uint8Array) })),
    cancel: channel(nothing, nothing),
    /** Asks for a place and prints there; `done` is false where the user called it off. */
    save: channel(printOrder, z.strictObject({ done: z.boolean() })),
    /** Prints to a file that goes with the application, and opens it in the PDF program. */
    open: channel(printOrder, nothing),
  },
} as const;
