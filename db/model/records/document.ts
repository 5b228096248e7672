import { type DeepReadonly, z } from '../zod.ts';
import { id, isoDate, words } from './values.ts';

export const DOCUMENT_KINDS = [
  'motie',
  'brief',
  'actieplan',
  'aanhangsel',
  'handelingen',
  'verslag',
  'amendement',
  'beslisnota',
  'wet',
  'overig',
] as const;

/** Describes a cited paper: parliamentary (Kamerstuk, Aanhangsel, Handelingen) or other. */
export const document = z.strictObject({
  id,
  kind: z.enum(DOCUMENT_KINDS),
  /** Citation as the source prints it: "Kamerstukken II 2023/24, 28 638, nr. 238". */
  citation: words,
  /** The paper's own number in its series: "238", "916"; absent while it has none. */
  number: words.optional(),
  /** The date the paper carries; absent where the dossier's sources do not give it. */
  date: isoDate.optional(),
  dateSent: isoDate.optional(),
  title: words,
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type Document = DeepReadonly<z.infer<typeof document>>;
