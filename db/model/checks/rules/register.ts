import { citedPaperIn, comparisonKey } from '../../citations/index.ts';
import { motionProblems, surroundingsIn } from '../../compliance/index.ts';
import type { RecordRef } from '../../records/values.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import type { RegisterProblem } from '../params.ts';
import { recordName } from '../record-names.ts';

function found(
  context: CheckContext,
  problem: RegisterProblem,
  ...records: readonly [RecordRef, ...RecordRef[]]
): Found<'register-complete'> {
  return { params: { problem, record: recordName(context, records[0]) }, records };
}

/** Gives the groups of more than one item with the same key. */
function* repeated<T>(items: readonly T[], key: (item: T) => string | undefined): Generator<T[]> {
  for (const [value, group] of Map.groupBy(items, key)) {
    if (value !== undefined && group.length > 1) yield group;
  }
}

function* motionsTwice(context: CheckContext): Generator<Found<'register-complete'>> {
  const paperOf = (document: string) => {
    const citation = context.documents.get(document)?.citation;
    return citation === undefined ? document : comparisonKey(citation);
  };
  for (const motions of repeated(context.contents.motions, (m) => paperOf(m.document))) {
    const [first, ...others] = motions.map(({ id }): RecordRef => ({ kind: 'motion', id }));
    if (first !== undefined) yield found(context, 'motion-twice', first, ...others);
  }
}

/**
 * Finds papers that only their spelling tells apart. Two motions are found by their motions
 * already.
 */
function* papersTwice(context: CheckContext): Generator<Found<'register-complete'>> {
  const { documents, motions } = context.contents;
  const ofMotions = new Set(motions.map(({ document }) => document));
  for (const papers of repeated(documents, ({ citation }) => citedPaperIn(citation)?.key)) {
    if (papers.every(({ id }) => ofMotions.has(id))) continue;
    const [first, ...others] = papers.map(({ id }): RecordRef => ({ kind: 'document', id }));
    if (first !== undefined) yield found(context, 'paper-twice', first, ...others);
  }
}

function* commitmentsTwice(context: CheckContext): Generator<Found<'register-complete'>> {
  for (const group of repeated(context.contents.commitments, ({ number }) => number)) {
    const [first, ...others] = group.map(({ id }): RecordRef => ({ kind: 'commitment', id }));
    if (first !== undefined) yield found(context, 'number-twice', first, ...others);
  }
}

/**
 * Finds motions that replace each other in a circle: all of them ask nothing, so the register
 * forgets them.
 */
function* motionsInCircles(context: CheckContext): Generator<Found<'register-complete'>> {
  const around = surroundingsIn(context.contents);
  for (const motion of context.contents.motions) {
    for (const { problem } of motionProblems(motion, around)) {
      if (problem.code !== 'motions-in-circle') continue;
      yield found(context, 'in-circle', { kind: 'motion', id: motion.id });
    }
  }
}

/**
 * Finds what the register of motions and commitments lacks or holds twice, motions on a paper that
 * is none, and motions in a circle.
 */
export const registerComplete: Rule<'register-complete'> = {
  code: 'register-complete',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  *find(context) {
    const { documents, motions } = context.contents;
    const registered = new Set(motions.map((motion) => motion.document));
    for (const { id, kind } of documents) {
      if (kind !== 'motie' || registered.has(id)) continue;
      yield found(context, 'motion-missing', { kind: 'document', id });
    }
    for (const { id, document } of motions) {
      const paper = context.documents.get(document);
      if (paper === undefined || paper.kind === 'motie') continue;
      yield found(context, 'no-motion', { kind: 'motion', id }, { kind: 'document', id: document });
    }
    yield* motionsTwice(context);
    yield* papersTwice(context);
    yield* motionsInCircles(context);
    yield* commitmentsTwice(context);
  },
};
