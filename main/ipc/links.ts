import { dialog, shell } from 'electron';
import { DossierError } from '../../db/model/errors.ts';
import { texts } from '../../db/model/texts/index.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import type { Application } from '../app/application.ts';
import { externalAddress } from '../security/external-links.ts';

/**
 * Answers the channel that opens a link, the one way out: to an address that the dossier holds,
 * when the user has read it and agrees.
 */
export function linkHandlers({ settings }: Application): Handlers<AppWindow>['links'] {
  return {
    open: async ({ document: id }, window) => {
      const { documents } = await window.session.contents();
      const link = documents.find((document) => document.id === id)?.url;
      if (link === undefined) throw new DossierError('link-missing', {});
      const address = externalAddress(link);
      if (address === undefined) throw new DossierError('link-refused', { link });
      const words = texts[settings.values().preferences.language].dialogs;
      const { response } = await dialog.showMessageBox(window.browser, {
        type: 'question',
        message: words.openLink,
        detail: `${address}\n\n${words.openLinkDetail}`,
        buttons: [words.openInBrowser, words.cancel],
        defaultId: 1,
        cancelId: 1,
      });
      if (response !== 0) return { done: false };
      await shell.openExternal(address).catch((error: unknown) => {
        throw new DossierError('link-not-opened', { link: address }, { cause: error });
      });
      return { done: true };
    },
  };
}
