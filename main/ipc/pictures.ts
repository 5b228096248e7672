import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dialog } from 'electron';
import { asFolderError } from '../../db/file/folder-errors.ts';
import type { Handlers } from '../../preload/contract.ts';
import { discard, putInPlace, temporaryBeside } from '../annex/whole-file.ts';
import type { AppWindow } from '../app/app-window.ts';

/** Pictures of the overview, as files. */
export const pictureHandlers: Handlers<AppWindow>['pictures'] = {
  save: async ({ name, form, bytes }, window) => {
    const folder = dirname((await window.session.readable()).path);
    const { filePath, canceled } = await dialog.showSaveDialog(window.browser, {
      defaultPath: join(folder, `${name}.${form}`),
      filters: [{ name: form.toUpperCase(), extensions: [form] }],
    });
    if (canceled || filePath === '') return { done: false };
    const temporary = temporaryBeside(filePath);
    try {
      await writeFile(temporary, bytes, { flag: 'wx', flush: true });
      await putInPlace(temporary, filePath);
    } catch (error) {
      await discard(temporary).catch(() => undefined);
      throw asFolderError(error, filePath, 'write');
    }
    return { done: true };
  },
};
