import { sentenceCase } from '../../db/model/texts/sentence-case.ts';
import type { SaidStep } from '../data/undo-offer.ts';
import type { Words } from '../i18n/words.ts';

/** Number of records that are named one by one; more are only counted. */
const MOST_NAMED = 3;

/**
 * Says what was done, and what became of the numbers: "Voorstel 1 is nu 2; 2 nummers en 4
 * verwijzingen zijn bijgewerkt."
 */
export function saidStep(step: SaidStep, words: Words): string {
  const { label, kind = 'do', renumbering: { numbers, references } = NOTHING, moved = [] } = step;
  const { frame, renumbering: t } = words;
  const named = numbers.filter(({ id }) => moved.includes(id));
  const changed = t.updated({ numbers: numbers.length, references });
  if (named.length > 0 && named.length <= MOST_NAMED) {
    const now = named.map((one) => t.isNow[one.kind](one)).join(', ');
    return `${sentenceCase(now)}; ${changed}.`;
  }
  const done = { do: label, undo: frame.undone({ label }), redo: frame.redone({ label }) }[kind];
  if (numbers.length > 0) return `${done}; ${changed}.`;
  return moved.length > 0 ? `${done}; ${t.sameNumbers}.` : done;
}

const NOTHING = { numbers: [], references: 0 };
