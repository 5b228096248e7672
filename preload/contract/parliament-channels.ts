import { progressOrder, settleOrder } from '../../db/model/compliance/index.ts';
import { newPapers, stepChannel } from './values.ts';

/** Channels that change motions and commitments together; each is one step. */
export const itemChannels = {
  /** Settles any number of them with one paper: "Afdoen met brief". */
  settle: stepChannel(settleOrder.extend({ papers: newPapers })),
  /** Sets one progress for any number of them: "Status wijzigen". */
  setProgress: stepChannel(progressOrder.extend({ papers: newPapers })),
} as const;
