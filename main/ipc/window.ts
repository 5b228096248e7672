import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import { today } from '../commands/today.ts';
import { author } from './take-step.ts';

/** What a window asks about itself. */
export const windowHandlers: Handlers<AppWindow>['window'] = {
  state: async (_, window) => {
    window.closing.listening();
    return await window.session.state();
  },
  today: async () => today(),
  answerClosing: async ({ answer }, window) => {
    window.closing.answer(answer);
    return {};
  },
  close: async (_, window) => {
    window.browser.close();
    return {};
  },
  author: async () => ({ name: author() }),
};
