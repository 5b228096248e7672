import { dirname, join } from 'node:path';
import { dialog, shell } from 'electron';
import { copyWithoutHistory } from '../../db/copy-without-history.ts';
import { createDossier } from '../../db/file/create.ts';
import { saveWhole } from '../../db/file/whole-files.ts';
import { emptyContents } from '../../db/model/empty-contents.ts';
import { DossierError } from '../../db/model/errors.ts';
import { texts } from '../../db/model/texts/index.ts';
import { fillDossier } from '../../db/repositories/contents.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import type { Application } from '../app/application.ts';
import { exampleDossier } from '../app/example-dossier.ts';
import { dossierFolder } from '../app/paths.ts';
import { dossierName, recentPath, shownRecent } from '../app/recent-files.ts';
import { today } from '../commands/today.ts';

/**
 * Answers the channels that make, find and open dossier files. Paths come from native dialogs,
 * never from a page.
 */
export function fileHandlers({ settings, windows }: Application): Handlers<AppWindow>['files'] {
  const words = () => texts[settings.values().preferences.language].dialogs;
  const filters = () => [{ name: words().dossierFiles, extensions: ['dossier'] }];

  return {
    recent: async () => shownRecent(settings.values().recent),
    create: async (_, window) => {
      const { filePath, canceled } = await dialog.showSaveDialog(window.browser, {
        title: words().newTitle,
        defaultPath: join(await dossierFolder(), `${words().newName}.dossier`),
        filters: filters(),
      });
      if (canceled || filePath === '') return { done: false };
      const path = withExtension(filePath);
      await createDossier(path, (dossier) => fillDossier(dossier, emptyContents(today())));
      await windows.openFile(path, window);
      return { done: true };
    },
    open: async (_, window) => {
      const { filePaths, canceled } = await dialog.showOpenDialog(window.browser, {
        title: words().openTitle,
        defaultPath: await dossierFolder(),
        filters: filters(),
        properties: ['openFile'],
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return { done: false };
      await windows.openFile(path, window);
      return { done: true };
    },
    openRecent: async ({ key }, window) => {
      const path = recentPath(settings.values().recent, key);
      if (path === undefined) throw new DossierError('recent-gone', {});
      await windows.openFile(path, window);
      return {};
    },
    openExample: async (_, window) => {
      await windows.openFile(
        await exampleDossier(await dossierFolder(), words().exampleName),
        window,
      );
      return {};
    },
    takeOver: async ({ from }, window) => {
      const holder = await window.session.heldBy();
      const isAsked =
        from?.user === holder?.user &&
        from?.machine === holder?.machine &&
        from?.since === holder?.since;
      await windows.takeOver(window, isAsked ? holder : undefined);
      return {};
    },
    saveText: async ({ name, kind, text }, window) => {
      const { filePath, canceled } = await dialog.showSaveDialog(window.browser, {
        title: words().saveTitle,
        defaultPath: join(await dossierFolder(), name),
        filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
      });
      if (canceled || filePath === '') return { done: false };
      await saveWhole(filePath, text);
      return { done: true };
    },
    copyWithoutHistory: async (_, window) => {
      const dossier = await window.session.readable();
      const { filePath, canceled } = await dialog.showSaveDialog(window.browser, {
        title: words().copyTitle,
        defaultPath: join(
          dirname(dossier.path),
          `${words().copyName({ name: dossierName(dossier.path) })}.dossier`,
        ),
        filters: filters(),
      });
      if (canceled || filePath === '') return { done: false };
      await copyWithoutHistory(dossier, withExtension(filePath));
      return { done: true };
    },
    showInFolder: async (_, window) => {
      shell.showItemInFolder((await window.session.readable()).path);
      return {};
    },
  };
}

/** Adds the extension of a dossier to a path from a save dialog, where it is missing. */
function withExtension(path: string): string {
  return path.endsWith('.dossier') ? path : `${path}.dossier`;
}
