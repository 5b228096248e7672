import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import type { Application } from '../app/application.ts';
import { budgetHandlers } from './budget.ts';
import { contentsHandlers } from './contents.ts';
import { fileHandlers } from './files.ts';
import { findingHandlers } from './findings.ts';
import { historyHandlers } from './history.ts';
import { linkHandlers } from './links.ts';
import { pictureHandlers } from './pictures.ts';
import { preferenceHandlers } from './preferences.ts';
import { printHandlers } from './print.ts';
import { recordHandlers } from './records.ts';
import { spellingHandlers } from './spelling.ts';
import { windowHandlers } from './window.ts';

/** Gives the handler of every channel of the contract. */
export function handlers(application: Application): Handlers<AppWindow> {
  return {
    window: windowHandlers(application),
    files: fileHandlers(application),
    preferences: preferenceHandlers(application),
    links: linkHandlers(application),
    contents: contentsHandlers,
    history: historyHandlers,
    budget: budgetHandlers,
    findings: findingHandlers,
    print: printHandlers(application),
    pictures: pictureHandlers,
    spelling: spellingHandlers(application),
    ...recordHandlers,
  };
}
