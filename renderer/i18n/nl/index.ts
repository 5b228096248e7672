import { annexes } from './annexes.ts';
import { budget } from './budget.ts';
import { components } from './components.ts';
import { documents } from './documents.ts';
import { dossier } from './dossier.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { labels } from './labels.ts';
import { motions } from './motions.ts';
import { organisations } from './organisations.ts';
import { overview } from './overview.ts';
import { palette } from './palette.ts';
import { papers } from './papers.ts';
import { proposals } from './proposals.ts';
import { records } from './records.ts';
import { register } from './register.ts';
import { renumbering } from './renumbering.ts';
import { settle } from './settle.ts';
import { spelling } from './spelling.ts';
import { start } from './start.ts';

/** Dutch is the source: every other language must have exactly these keys. */
export const nl = {
  annexes,
  overview,
  budget,
  components,
  documents,
  dossier,
  findings,
  frame,
  help,
  history,
  labels,
  motions,
  organisations,
  palette,
  papers,
  proposals,
  records,
  register,
  settle,
  renumbering,
  spelling,
  start,
};
