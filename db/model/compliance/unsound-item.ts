import type { Contents } from '../records/contents.ts';
import {
  commitmentProblems,
  type FoundProblem,
  type ItemProblem,
  motionProblems,
  type Surroundings,
  surroundingsOf,
} from './item-problems.ts';

/** Gives the whole of a dossier as what its motions and commitments are held against. */
export function surroundingsIn(contents: Contents): Surroundings {
  const { documents, proposals, actions, motions } = contents;
  const ids = {
    document: new Set(documents.map(({ id }) => id)),
    proposal: new Set(proposals.map(({ id }) => id)),
    action: new Set(actions.map(({ id }) => id)),
    motion: new Set(motions.map(({ id }) => id)),
  };
  const { calendar } = contents.dossier;
  return surroundingsOf(documents, motions, ({ kind, id }) => ids[kind].has(id), calendar);
}

/** Codes of problems that a file may have all the same: a check reports them. */
const REPORTED: ReadonlySet<ItemProblem['code']> = new Set([
  'turn-late',
  'paper-unfit',
  'deadline-differs',
]);

function firstUnsound(found: Iterable<FoundProblem>): FoundProblem | undefined {
  return [...found].find(({ problem }) => !REPORTED.has(problem.code));
}

/**
 * Finds the first motion or commitment of a dossier that cannot be kept as it is, with its place,
 * as in `motions[3].replaces`; none where all are sound. That a turn was late without a reason, a
 * paper settles nothing or a day is not what its phrase says is no ground to refuse a dossier.
 */
export function findUnsoundItem(contents: Contents): FoundProblem | undefined {
  const around = surroundingsIn(contents);
  for (const [n, motion] of contents.motions.entries()) {
    const found = firstUnsound(motionProblems(motion, around));
    if (found !== undefined) return { ...found, path: `motions[${n}].${found.path}` };
  }
  for (const [n, commitment] of contents.commitments.entries()) {
    const found = firstUnsound(commitmentProblems(commitment, around));
    if (found !== undefined) return { ...found, path: `commitments[${n}].${found.path}` };
  }
  return undefined;
}

/**
 * Finds what is said to settle a motion or commitment of a dossier and cannot, with its place.
 * @param today ISO date
 */
export function unfitPapers(contents: Contents, today: string): readonly FoundProblem[] {
  const around = { ...surroundingsIn(contents), today };
  const placed = (list: string, found: Iterable<FoundProblem>) =>
    [...found].flatMap(({ path, problem }) =>
      problem.code === 'paper-unfit' ? [{ path: `${list}.${path}`, problem }] : [],
    );
  return [
    ...contents.motions.flatMap((motion, n) =>
      placed(`motions[${n}]`, motionProblems(motion, around)),
    ),
    ...contents.commitments.flatMap((commitment, n) =>
      placed(`commitments[${n}]`, commitmentProblems(commitment, around)),
    ),
  ];
}
