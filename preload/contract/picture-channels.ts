import { z } from '../../db/model/zod.ts';
import { channel } from './channel.ts';

export const pictureContract = {
  pictures: {
    /** Asks for a place and writes a picture there, whole or not at all. */
    save: channel(
      z.strictObject({
        /** Name offered for the file, without extension; no more than that. */
        name: z
          .string()
          .min(1)
          .max(120)
          .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u),
        form: z.enum(['svg', 'png']),
        bytes: z.instanceof(Uint8Array),
      }),
      z.strictObject({ done: z.boolean() }),
    ),
  },
} as const;
