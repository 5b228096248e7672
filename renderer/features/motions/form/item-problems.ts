import {
  type FoundProblem,
  type ItemProblem,
  newProblems,
  type Surroundings,
  surroundingsIn,
} from '../../../../db/model/compliance/index.ts';
import { whatIsMissing } from '../../../../db/model/compliance/missing.ts';
import { printDate } from '../../../../db/model/dates.ts';
import type { Occurrence } from '../../../../db/model/records/commitment.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import type { Words } from '../../../i18n/words.ts';
import type { ItemValues } from './item-values.ts';

/** A reason why a form cannot be saved, beside the field it is about. */
export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Gives the records against which a form's motion or commitment is checked; papers can be made in
 * the form itself.
 * @param today ISO date
 */
export function formSurroundings(contents: Contents, today: string): Surroundings {
  const around = surroundingsIn(contents);
  return {
    ...around,
    today,
    holds: (support) => support.kind === 'document' || around.holds(support),
  };
}

/**
 * Finds what a form must not save, as main would refuse it: beside its field, in the form's own
 * words. Problems that the record in the file has already are let be.
 */
export function* fieldProblems(
  known: Iterable<FoundProblem>,
  found: Iterable<FoundProblem>,
  t: Words['motions'],
): Generator<FieldProblem> {
  for (const { path, problem } of newProblems(known, found)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    yield {
      path: keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      message: sentence(problem, t),
    };
  }
}

function sentence(problem: ItemProblem, t: Words['motions']): string {
  switch (problem.code) {
    case 'support-missing':
      return t.supportGone;
    case 'deadline-too-early':
      return t.deadlineBefore({ date: printDate(problem.date), asked: printDate(problem.since) });
    case 'deadline-differs':
      return t.deadlineDiffers({
        phrase: problem.phrase,
        setOn: printDate(problem.setOn),
        read: printDate(problem.read),
        date: printDate(problem.date),
      });
    case 'paper-unfit':
      return t.paperUnfit[problem.problem];
    case 'motions-in-circle':
      return t.replacedInCircle;
    case 'motion-twice':
      return t.sameMotion;
    case 'turn-late':
      return t.lateNeedsReason({ sent: printDate(problem.sent), due: printDate(problem.due) });
    case 'course-rewritten':
    case 'terms-rewritten':
      return t.neverRewritten;
  }
}

/** The ministry's half, with the turns of a promise that recurs. */
type Judged = Pick<ItemValues, 'elements'> & {
  readonly occurrences?: readonly Pick<Occurrence, 'due' | 'settledBy'>[];
};

/** Says beside the last status, when it is a new one, that `afgedaan` still lacks proof. */
export function* closingProblems(
  values: ItemValues & Judged,
  known: ItemValues,
  t: Words['motions'],
): Generator<FieldProblem> {
  const last = values.statusHistory.length - 1;
  const isNew = last >= known.statusHistory.length;
  if (!isNew || values.statusHistory[last]?.progress !== 'afgedaan') return;
  const message = proofMissing(values, t);
  if (message !== undefined) yield { path: ['statusHistory', last, 'progress'], message };
}

/** Says why an item cannot be called `afgedaan` yet; undefined where nothing is missing. */
export function proofMissing(
  { elements, occurrences = [] }: Judged,
  t: Words['motions'],
): string | undefined {
  const open = whatIsMissing({ elements, occurrences, progress: 'afgedaan' });
  if (open.some(({ what }) => what === 'no-parts')) return t.noPartsToClose;
  const named = open.flatMap((each) => {
    if (each.what === 'proof') return [t.element(each)];
    return each.what === 'turn' ? [t.occurrence(each)] : [];
  });
  return named.length === 0 ? undefined : t.proofMissing({ what: named.join(', ') });
}
