import type { UnsentProblem } from '../../compliance/settling-paper.ts';
import type { parliamentErrors as nl } from '../nl/parliament-errors.ts';
import { listed } from './record-names.ts';

const UNSENT: Readonly<Record<UnsentProblem, string>> = {
  unsent: 'has not been sent to the House; fill in first when it was sent',
  'no-number': 'has no number yet; fill that in first',
  older: 'is older; choose a later paper',
  itself: 'is the very paper that asked for it or promised it; choose another paper',
};

export const parliamentErrors: typeof nl = {
  'settle-unsent': (p) =>
    `${p.item} cannot be settled with ${p.document}: it ${UNSENT[p.problem]}. Nothing was changed.`,
  'settled-already': (p) =>
    `«${p.element}» of ${p.item} is settled by this paper already. Nothing was changed; leave this element out.`,
  'settle-nothing': (p) =>
    `No element of ${p.item} was chosen. Nothing was changed; choose what the paper settles, or leave it out.`,
  'turn-not-open': (p) =>
    `${p.item} has no open term on ${p.due}. Nothing was changed; choose a term that is still open.`,
  'turn-late': (p) =>
    `${p.item} was due on ${p.due} and the paper is of ${p.sent}. Nothing was changed; give the reason for the delay.`,
  'asks-nothing': (p) =>
    `${p.item} asks nothing any more: rejected, withdrawn, lapsed or replaced. Nothing was changed; leave it out, or first correct what the House decided.`,
  'proof-missing': (p) => {
    const missing = [
      ...p.missing.map((text) => `«${text}»`),
      ...p.turns.map((due) => `the term of ${due}`),
    ];
    return missing.length === 0
      ? `${p.item} cannot be called settled: it has no elements. Nothing was changed; split the request into elements first.`
      : `${p.item} cannot be called settled yet; these lack a settling paper or a waiver: ${listed(missing)}. Nothing was changed.`;
  },
};
