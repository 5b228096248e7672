import type { RegisterProblem } from '../../checks/params.ts';
import type { UnsentProblem } from '../../compliance/settling-paper.ts';
import type { motionFindings as nl } from '../nl/motion-findings.ts';
import { sentenceCase } from '../sentence-case.ts';
import { listed, named } from './record-names.ts';

const REGISTER: Readonly<Record<RegisterProblem, (record: string) => string>> = {
  'motion-missing': (record) => `${record} is a motion but is not in the register.`,
  'motion-twice': (record) => `${record} is in the register more than once.`,
  'no-motion': (record) => `${record} points to a document that is no motion.`,
  'paper-twice': (record) => `${record} is in the register of papers more than once; keep one.`,
  'number-twice': (record) => `${record} has a number that another commitment has too.`,
  'in-circle': (record) =>
    `${record} replaces itself in a circle, so that none of these motions asks anything.`,
};

const UNSENT: Readonly<Record<UnsentProblem, string>> = {
  unsent: 'which has not been sent',
  'no-number': 'which has no number yet',
  undated: 'which has no date',
  future: 'which is of a day that is still to come',
  older: 'which is older',
  itself: 'the very paper that asked for it or promised it',
};

export const motionFindings: typeof nl = {
  'register-complete': (p) => REGISTER[p.problem](sentenceCase(named(p.record))),
  'organisation-twice': (p) =>
    `${sentenceCase(named(p.organisation))} is there twice: as ${p.twin.name} as well.`,
  'settled-by-unsent': (p) =>
    `${sentenceCase(named(p.item))} is said to be settled by ${named(p.document)}, ${UNSENT[p.problem]}.`,
  'outcome-excluded': (p) =>
    `${sentenceCase(named(p.motion))} is ‘${p.outcome}’ and asks nothing any more, but is marked ‘${p.progress}’.`,
  'closed-without-proof': (p) =>
    p.missing.length === 0
      ? `${sentenceCase(named(p.item))} is said to be settled but has no elements; nothing can be settled without one.`
      : `${sentenceCase(named(p.item))} is said to be settled, but these lack a settling paper or a waiver: ${listed(p.missing.map((text) => `«${text}»`))}.`,
  'course-differs': (p) =>
    `${sentenceCase(named(p.item))} is marked ‘${p.progress}’, but its course ends on ${p.on} with ‘${p.last}’.`,
  'term-too-early': (p) =>
    `${sentenceCase(named(p.item))} has a term on ${p.date} but is of ${p.since}.`,
  'term-differs': (p) =>
    `${sentenceCase(named(p.item))} has a term on ${p.date}, but «${p.phrase}», set on ${p.setOn}, is ${p.read}; a reason is missing.`,
  'term-unread': (p) =>
    `${sentenceCase(named(p.item))} has a term without a day: «${p.phrase}»; it can never be late.`,
  'late-without-reason': (p) =>
    `${sentenceCase(named(p.commitment))} was due on ${p.due} and kept on ${p.sent}, ${p.days} ${p.days === 1 ? 'day' : 'days'} late; the reason is missing.`,
};
