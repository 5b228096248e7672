import { budget } from './budget.ts';
import { components } from './components.ts';
import { documents } from './documents.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { historyFields } from './history-fields.ts';
import { organisations } from './organisations.ts';
import { proposals } from './proposals.ts';
import { records } from './records.ts';
import { start } from './start.ts';

/** Dutch is the source: every other language must have exactly these keys. */
export const nl = {
  budget,
  history,
  findings,
  components,
  documents,
  frame,
  historyFields,
  organisations,
  proposals,
  records,
  start,
};
