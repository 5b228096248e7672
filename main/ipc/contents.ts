import { referencesTo } from '../../db/repositories/references.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';

/** Answers the channels that read the dossier of a window. */
export const contentsHandlers: Handlers<AppWindow>['contents'] = {
  read: async (_, window) => await window.session.contents(),
  referencesTo: async ({ id }, window) => {
    const dossier = await window.session.readable();
    return await dossier.snapshot((db) => referencesTo(db, id));
  },
};
