import type { nl } from '../nl/index.ts';
import { components } from './components.ts';
import { frame } from './frame.ts';
import { historyFields } from './history-fields.ts';
import { proposals } from './proposals.ts';
import { start } from './start.ts';

export const en: typeof nl = { components, frame, historyFields, proposals, start };
