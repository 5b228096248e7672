import { type DeepReadonly, z } from '../../db/model/zod.ts';
import { channel } from './channel.ts';
import { nothing } from './values.ts';

/** An annex to print: which, in which form, and whether a concept or the definitive one. */
export const annexPrint = z.strictObject({
  number: z.int().min(1).max(99),
  page: z.enum(['a4', 'kamerstuk']),
  definitive: z.boolean(),
});
export type AnnexPrint = DeepReadonly<z.infer<typeof annexPrint>>;

/** How far a print is. */
export const printProgress = z.strictObject({
  number: z.int(),
  /** From 0 to 1. */
  part: z.number(),
});

export const printContract = {
  print: {
    /**
     * Prints an annex and answers its bytes, for the preview. `print.progress` tells how far it is;
     * another print of this window, or `cancel`, stops it (`cancelled`).
     */
    annex: channel(annexPrint, z.strictObject({ pages: z.int(), pdf: z.instanceof(Uint8Array) })),
    cancel: channel(nothing, nothing),
    /** Asks for a place and prints an annex there; `done` is false where the user called it off. */
    saveAnnex: channel(annexPrint, z.strictObject({ done: z.boolean() })),
    /** Prints an annex to a file that goes with the application, and opens it in the PDF program. */
    openAnnex: channel(annexPrint, nothing),
  },
} as const;
