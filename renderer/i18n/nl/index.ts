import { components } from './components.ts';
import { frame } from './frame.ts';
import { historyFields } from './history-fields.ts';
import { proposals } from './proposals.ts';
import { start } from './start.ts';

/** Dutch is the source: every other language must have exactly these keys. */
export const nl = { components, frame, historyFields, proposals, start };
