import type { ItemProblem } from '../../compliance/item-problems.ts';
import type { UnfitProblem } from '../../compliance/settling-paper.ts';
import type { parliamentErrors as nl } from '../nl/parliament-errors.ts';
import { sentenceCase } from '../sentence-case.ts';
import { listed } from './record-names.ts';

const UNSENT: Readonly<Record<UnfitProblem, string>> = {
  unsent: 'has not been sent to the House; fill in first when it was sent',
  undated: 'has no date; fill in first when it was sent',
  future: 'is of a day that is still to come; correct its date, or settle this when it was sent',
  older: 'is older; choose a later paper',
  itself: 'is the very paper that asked for it or promised it; choose another paper',
};

export function unsound(problem: ItemProblem): readonly [reason: string, remedy: string] {
  const { item } = problem;
  switch (problem.code) {
    case 'support-missing':
      return [
        `«${problem.element}» of ${item} is supported by something that is not, or no longer, in the dossier`,
        'choose what is there, or take the support away',
      ];
    case 'deadline-too-early':
      return [
        `${item} has a term on ${problem.date} but is of ${problem.since}`,
        'choose a later day',
      ];
    case 'deadline-differs':
      return [
        `${item} has ${problem.date} as its term, but «${problem.phrase}», set on ${problem.setOn}, is ${problem.read}`,
        'take that day, or give the reason',
      ];
    case 'paper-unfit':
      return [
        `${item} is not settled by ${problem.document}: it ${UNSENT[problem.problem].replace(/;.*/, '')}`,
        UNSENT[problem.problem].replace(/.*; /, ''),
      ];
    case 'motions-in-circle':
      return [
        `${item} would replace itself in a circle`,
        'choose another motion that is replaced, or none',
      ];
    case 'motion-twice':
      return [
        `the register holds a motion of ${problem.document} already, beside ${item}`,
        'open that motion, or choose another paper',
      ];
    case 'turn-late':
      return [
        `${item} was due on ${problem.due} and kept on ${problem.sent}`,
        'give the reason for the delay',
      ];
    case 'course-rewritten':
      return [
        `the course of ${item} is not rewritten: what it says stays`,
        'add a new status that says what is different',
      ];
    case 'terms-rewritten':
      return [
        `a term of ${item} is not overwritten: what it says stays`,
        'add a postponement as a new term, with its reason',
      ];
  }
}

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
  'item-changed-since': (p) =>
    p.was === p.now
      ? `A status or a settlement of ${p.item} was added or taken away meanwhile. Nothing was changed; look at what stands there now, then do it again.`
      : `${p.item} is at ‘${p.now.replaceAll('-', ' ')}’ by now; when you began that was ‘${p.was.replaceAll('-', ' ')}’. Nothing was changed; look at what stands there now, then do it again.`,
  'item-unsound': (p) => {
    const [reason, remedy] = unsound(p.problem);
    return `${sentenceCase(reason)}. Nothing was changed; ${remedy}.`;
  },
  'json-unsound': (p) =>
    `The input is wrong at ${p.path}: ${unsound(p.problem)[0]}. Nothing was loaded; correct the input and load it again.`,
};
