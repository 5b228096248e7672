import { steps } from '../../db/model/texts/nl/steps.ts';
import { acceptedFindings } from '../../db/repositories/accepted-findings.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import { takeStep } from './take-step.ts';

/** Answers the channels that accept a finding, and withdraw that. */
export const findingHandlers: Handlers<AppWindow>['findings'] = {
  accept: async ({ finding }, window) =>
    await takeStep(window, steps.accepted, (tx) => acceptedFindings.accept(tx, finding)),
  unaccept: async (key, window) =>
    await takeStep(window, steps.unaccepted, (tx) => acceptedFindings.withdraw(tx, key)),
};
