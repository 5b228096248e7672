import { progressOrder, settleOrder } from '../../db/model/compliance/index.ts';
import { newPapers, stepChannel } from './values.ts';

/** What is done to motions and commitments together; each is one step. */
export const itemChannels = {
  /** "Afdoen met brief": one paper settles any number of them. */
  settle: stepChannel(settleOrder.extend({ papers: newPapers })),
  /** "Status wijzigen": one progress for any number of them. */
  setProgress: stepChannel(progressOrder.extend({ papers: newPapers })),
} as const;
