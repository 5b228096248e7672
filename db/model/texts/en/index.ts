import type { nl } from '../nl/index.ts';
import { actions, dialogs, menu } from './actions.ts';
import { appErrors } from './app-errors.ts';
import { commandErrors } from './command-errors.ts';
import { commands } from './commands.ts';
import { dateErrors } from './date-errors.ts';
import { exchangeErrors } from './exchange-errors.ts';
import { fileErrors } from './file-errors.ts';
import { findings } from './findings.ts';
import { historyErrors } from './history-errors.ts';
import { moneyErrors } from './money-errors.ts';
import { parliamentErrors } from './parliament-errors.ts';
import { placeWords, searchWords } from './search-words.ts';
import { seedErrors } from './seed-errors.ts';

export const en: typeof nl = {
  actions,
  searchWords,
  placeWords,
  menu,
  dialogs,
  errors: {
    ...appErrors,
    ...commandErrors,
    ...dateErrors,
    ...exchangeErrors,
    ...fileErrors,
    ...historyErrors,
    ...moneyErrors,
    ...parliamentErrors,
    ...seedErrors,
  },
  commands,
  findings,
};
