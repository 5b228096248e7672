import { app } from 'electron';
import { sqliteVersion } from '../../db/file/sqlite-version.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import type { Application } from '../app/application.ts';
import { today } from '../commands/today.ts';
import { author } from './take-step.ts';

/** Answers what a window asks about itself. */
export function windowHandlers({ offers }: Application): Handlers<AppWindow>['window'] {
  return {
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
    offers: async ({ actions }, window) => {
      offers(window, actions);
      return {};
    },
    about: async () => ({
      version: app.getVersion(),
      ...(electron === undefined ? {} : { electron }),
      ...(chrome === undefined ? {} : { chromium: chrome }),
      node,
      sqlite: sqliteVersion(),
    }),
  };
}

/** Versions of the run-time; Electron's types promise some that a test's plain Node has not. */
const { electron, chrome, node }: { electron?: string; chrome?: string; node: string } =
  process.versions;
