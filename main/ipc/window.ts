import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';

/** What a window asks about itself. */
export const windowHandlers: Handlers<AppWindow>['window'] = {
  state: async (_, window) => {
    window.closing.listening();
    return await window.session.state();
  },
  answerClosing: async ({ answer }, window) => {
    window.closing.answer(answer);
    return {};
  },
  close: async (_, window) => {
    window.browser.close();
    return {};
  },
};
