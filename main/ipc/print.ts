import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dialog, shell } from 'electron';
import { draftIn } from '../../db/file/drafts.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { texts } from '../../db/model/texts/index.ts';
import { readContents } from '../../db/repositories/contents.ts';
import type { PrintOrder } from '../../preload/contract/print-channels.ts';
import type { Handlers } from '../../preload/contract.ts';
import { fileNameOf } from '../annex/file-name.ts';
import { printToFile } from '../annex/print-to-file.ts';
import type { AppWindow } from '../app/app-window.ts';
import type { Application } from '../app/application.ts';
import { handOver, makePrintFolder } from '../app/print-folders.ts';

/** Running print of each window; a window waits for one at a time. */
const running = new WeakMap<AppWindow, AbortController>();

async function contentsOf(window: AppWindow): Promise<Contents> {
  return await readContents(await window.session.readable());
}

/** Prints something of a window's dossier to a file, and aborts what the window was printing. */
async function printTo(window: AppWindow, order: PrintOrder, target: string): Promise<number> {
  running.get(window)?.abort();
  const own = new AbortController();
  running.set(window, own);
  const { pages } = await printToFile({
    ...order,
    contents: await contentsOf(window),
    target,
    signal: own.signal,
    onProgress: ({ rows, rowCount }) =>
      window.tell('print.progress', { part: rowCount === 0 ? 1 : rows / rowCount }),
  });
  return pages;
}

/**
 * Answers the channels that print annexes and overviews: for the preview, and to a file of the
 * user's choice.
 */
export function printHandlers({ settings }: Application): Handlers<AppWindow>['print'] {
  return {
    make: async (order, window) => {
      const folder = await makePrintFolder();
      try {
        const target = draftIn(folder);
        const pages = await printTo(window, order, target);
        return { pages, pdf: new Uint8Array(await readFile(target)) };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    cancel: async (_, window) => {
      running.get(window)?.abort();
      return {};
    },
    save: async (order, window) => {
      const words = texts[settings.values().preferences.language].dialogs;
      const folder = dirname((await window.session.readable()).path);
      const name = fileNameOf(order.subject, await contentsOf(window));
      const { filePath, canceled } = await dialog.showSaveDialog(window.browser, {
        title: words.savePrintTitle,
        defaultPath: join(folder, name),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (canceled || filePath === '') return { done: false };
      await printTo(window, order, filePath);
      return { done: true };
    },
    open: async (order, window) => {
      const folder = await makePrintFolder();
      let print: string;
      try {
        const draft = draftIn(folder);
        await printTo(window, order, draft);
        print = await handOver(draft, fileNameOf(order.subject, await contentsOf(window)));
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        throw error;
      }
      const problem = await shell.openPath(print);
      if (problem !== '') throw new DossierError('not-opened', { problem });
      return {};
    },
  };
}
