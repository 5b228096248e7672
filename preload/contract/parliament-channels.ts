import { progressOrder, settleOrder } from '../../db/model/compliance/index.ts';
import { channel } from './channel.ts';
import { changed } from './values.ts';

/** What is done to motions and commitments together; each is one step. */
export const itemChannels = {
  /** "Afdoen met brief": one paper settles any number of them. */
  settle: channel(settleOrder, changed),
  /** "Status wijzigen": one progress for any number of them. */
  setProgress: channel(progressOrder, changed),
} as const;
