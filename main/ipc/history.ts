import { history, recordHistory } from '../../db/history/log.ts';
import { asRecordChange, subjectsOf } from '../../db/history/record-change.ts';
import { changesOfStep, tablesOfSteps } from '../../db/history/step-log.ts';
import { redo, reversible, undo } from '../../db/history/undo.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import { author, changedBy } from './take-step.ts';

/** Most rows of a step that are shown; more nobody reads. */
const MOST_ROWS = 1_000;

/** Answers the channels of the step log of a window's dossier, and of undo and redo. */
export const historyHandlers: Handlers<AppWindow>['history'] = {
  list: async (_, window) =>
    await (await window.session.readable()).snapshot(async (db) => {
      const tables = await tablesOfSteps(db);
      const steps = await history(db);
      return steps.map((each) => ({ ...each, subjects: subjectsOf(tables.get(each.seq) ?? []) }));
    }),
  ofStep: async ({ id }, window) =>
    (await changesOfStep((await window.session.readable()).db, id, MOST_ROWS)).map(asRecordChange),
  ofRecord: async ({ id }, window) =>
    (await recordHistory((await window.session.readable()).db, id)).map(asRecordChange),
  reversible: async (_, window) => {
    const { undo, redo } = await reversible((await window.session.readable()).db);
    return { ...(undo === undefined ? {} : { undo }), ...(redo === undefined ? {} : { redo }) };
  },
  undo: async (_, window) => {
    const dossier = await window.session.writable();
    const reversed = await undo(dossier, { author: author() });
    if (reversed === undefined) throw new DossierError('nothing-to-undo', {});
    return await changedBy(dossier, reversed.label, reversed.stepId);
  },
  redo: async (_, window) => {
    const dossier = await window.session.writable();
    const reversed = await redo(dossier, { author: author() });
    if (reversed === undefined) throw new DossierError('nothing-to-redo', {});
    return await changedBy(dossier, reversed.label, reversed.stepId);
  },
};
