import { dirname, join } from 'node:path';
import { dialog } from 'electron';
import { saveWhole } from '../../db/file/whole-files.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';

/** Answers the channel that saves pictures of the overview. */
export const pictureHandlers: Handlers<AppWindow>['pictures'] = {
  save: async ({ name, form, bytes }, window) => {
    const folder = dirname((await window.session.readable()).path);
    const { filePath, canceled } = await dialog.showSaveDialog(window.browser, {
      defaultPath: join(folder, `${name}.${form}`),
      filters: [{ name: form.toUpperCase(), extensions: [form] }],
    });
    if (canceled || filePath === '') return { done: false };
    await saveWhole(filePath, bytes);
    return { done: true };
  },
};
