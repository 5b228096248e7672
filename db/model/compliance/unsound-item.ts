import type { Contents } from '../records/contents.ts';
import {
  commitmentProblems,
  type FoundProblem,
  motionProblems,
  type Surroundings,
  surroundingsOf,
} from './item-problems.ts';

/** The whole of a dossier as what its motions and commitments are held against. */
export function surroundingsIn(contents: Contents): Surroundings {
  const { documents, proposals, actions, motions } = contents;
  const ids = {
    document: new Set(documents.map(({ id }) => id)),
    proposal: new Set(proposals.map(({ id }) => id)),
    action: new Set(actions.map(({ id }) => id)),
    motion: new Set(motions.map(({ id }) => id)),
  };
  return surroundingsOf(documents, motions, ({ kind, id }) => ids[kind].has(id));
}

/**
 * The first motion or commitment of a dossier that cannot be kept as it is, with its place, as in
 * `motions[3].replaces`; none where all are sound. That a turn was late without a reason is no
 * ground to refuse a dossier: a check reports it.
 */
export function findUnsoundItem(contents: Contents): FoundProblem | undefined {
  const around = surroundingsIn(contents);
  for (const [n, motion] of contents.motions.entries()) {
    const [found] = motionProblems(motion, around);
    if (found !== undefined) return { ...found, path: `motions[${n}].${found.path}` };
  }
  for (const [n, commitment] of contents.commitments.entries()) {
    const found = [...commitmentProblems(commitment, around)].find(
      ({ problem }) => problem.code !== 'turn-late',
    );
    if (found !== undefined) return { ...found, path: `commitments[${n}].${found.path}` };
  }
  return undefined;
}
