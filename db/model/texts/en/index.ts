import type { nl } from '../nl/index.ts';
import { actions, dialogs, menu } from './actions.ts';
import { appErrors } from './app-errors.ts';
import { commandErrors } from './command-errors.ts';
import { commands } from './commands.ts';
import { exchangeErrors } from './exchange-errors.ts';
import { fileErrors } from './file-errors.ts';
import { moneyErrors } from './money-errors.ts';
import { seedErrors } from './seed-errors.ts';

export const en: typeof nl = {
  errors: {
    ...appErrors,
    ...commandErrors,
    ...exchangeErrors,
    ...fileErrors,
    ...moneyErrors,
    ...seedErrors,
  },
  commands,
  actions,
  menu,
  dialogs,
};
