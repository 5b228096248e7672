import { elementState } from '../../../../db/model/compliance/element-state.ts';
import type { Missing } from '../../../../db/model/compliance/missing.ts';
import { printDate } from '../../../../db/model/dates.ts';
import type { Words } from '../../../i18n/words.ts';

/** Says in words what is missing. */
export function missingSentence(missing: Missing, t: Words['motions']): string {
  if (missing.what === 'no-parts') return t.missingParts;
  if (missing.what === 'turn') return t.missingTurn({ due: printDate(missing.due) });
  if (missing.what === 'progress')
    return t.missingProgress({ progress: t.progresses[missing.progress] });
  const state = elementState(missing.element);
  const lacks = t.elementLacks[state === 'settled' || state === 'waived' ? 'nothing' : state];
  return `${t.element({ at: missing.at })}: ${lacks}`;
}
