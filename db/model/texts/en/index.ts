import type { nl } from '../nl/index.ts';
import { commandErrors } from './command-errors.ts';
import { commands } from './commands.ts';
import { exchangeErrors } from './exchange-errors.ts';
import { fileErrors } from './file-errors.ts';
import { findings } from './findings.ts';
import { historyErrors } from './history-errors.ts';
import { moneyErrors } from './money-errors.ts';
import { seedErrors } from './seed-errors.ts';

export const en: typeof nl = {
  errors: {
    ...commandErrors,
    ...exchangeErrors,
    ...fileErrors,
    ...historyErrors,
    ...moneyErrors,
    ...seedErrors,
  },
  commands,
  findings,
};
