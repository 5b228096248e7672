import {
  askedBy,
  asksNothing,
  openElements,
  promisedIn,
  replacedMotions,
  settledOfCommitment,
  settledOfMotion,
  unsentProblem,
} from '../../compliance/index.ts';
import type { Element } from '../../records/element.ts';
import type { RecordRef } from '../../records/values.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** A motion or commitment that something is still owed on, with the papers said to settle it. */
interface Owed {
  readonly record: RecordRef;
  /** When and in which paper it was asked or promised. */
  readonly asked: Parameters<typeof unsentProblem>[1];
  readonly elements: readonly Element[];
  readonly settledBy: readonly string[];
  readonly saysSettled: boolean;
  readonly isSettled: boolean;
}

function settlingPapers(elements: readonly Element[]): readonly string[] {
  return elements
    .flatMap(({ support }) => support)
    .flatMap(({ kind, role, id }) => (kind === 'document' && role === 'afdoening' ? [id] : []));
}

function* owed({ contents, documents }: CheckContext): Generator<Owed> {
  const replaced = replacedMotions(contents);
  for (const motion of contents.motions) {
    if (asksNothing(motion, replaced)) continue;
    yield {
      record: { kind: 'motion', id: motion.id },
      asked: askedBy(motion, documents),
      elements: motion.elements,
      settledBy: settlingPapers(motion.elements),
      saysSettled: motion.progress === 'afgedaan',
      isSettled: settledOfMotion(motion) === 'all',
    };
  }
  for (const commitment of contents.commitments) {
    const turns = commitment.occurrences.flatMap(({ settledBy }) => settledBy ?? []);
    yield {
      record: { kind: 'commitment', id: commitment.id },
      asked: promisedIn(commitment),
      elements: commitment.elements,
      settledBy: [...settlingPapers(commitment.elements), ...turns],
      saysSettled: commitment.progress === 'afgedaan',
      isSettled: settledOfCommitment(commitment) === 'all',
    };
  }
}

/**
 * Finds items settled by a paper that the House does not have, or that came before the request. The
 * one rule that asks which day it is: a day that is still to come is a wrong day, not one that will
 * be right.
 */
export const settledByUnsent: Rule<'settled-by-unsent'> = {
  code: 'settled-by-unsent',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  *find(context) {
    for (const { record, asked, settledBy } of owed(context)) {
      for (const id of new Set(settledBy)) {
        const paper = context.documents.get(id);
        const problem = paper && unsentProblem(paper, asked, context.today);
        if (problem === undefined) continue;
        const document: RecordRef = { kind: 'document', id };
        yield {
          params: {
            item: recordName(context, record),
            document: recordName(context, document),
            problem,
          },
          records: [record, document],
        };
      }
    }
  },
};

/** Finds items that the ministry says are done, and the checklist says are not. */
export const closedWithoutProof: Rule<'closed-without-proof'> = {
  code: 'closed-without-proof',
  severity: 'fout',
  blocksDefinitive: true,
  *find(context) {
    for (const { record, elements, saysSettled, isSettled } of owed(context)) {
      if (!saysSettled || isSettled) continue;
      const missing = openElements({ elements }).map(
        ({ id }): RecordRef => ({ kind: 'element', id }),
      );
      yield {
        params: {
          item: recordName(context, record),
          missing: missing.map((element) => recordName(context, element).name),
        },
        records: [record, ...missing],
      };
    }
  },
};
