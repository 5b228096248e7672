import { steps } from '../../db/model/texts/nl/steps.ts';
import { setItemsProgress, settleItems } from '../../db/repositories/change-items.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import { today } from '../commands/today.ts';
import { addNew } from './new-records.ts';
import { takeStep } from './take-step.ts';

/** Answers the channels that change several motions and commitments at once. */
export const itemHandlers: Pick<Handlers<AppWindow>['motions'], 'settle' | 'setProgress'> = {
  settle: async ({ papers, ...order }, window) =>
    await takeStep(window, steps.settled({ count: order.items.length }), async (tx) => {
      await addNew(tx, papers === undefined ? {} : { papers });
      await settleItems(tx, order, today());
    }),
  setProgress: async ({ papers, ...order }, window) =>
    await takeStep(window, steps.progress({ count: order.items.length }), async (tx) => {
      await addNew(tx, papers === undefined ? {} : { papers });
      await setItemsProgress(tx, order);
    }),
};
