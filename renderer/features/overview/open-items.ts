import type { CheckContext } from '../../../db/model/checks/context.ts';
import { recordName } from '../../../db/model/checks/record-names.ts';
import type {
  CommitmentStatus,
  MotionStatus,
} from '../../../db/model/compliance/decision-table.ts';
import {
  commitmentStatus,
  motionStatus,
  replacedMotions,
} from '../../../db/model/compliance/index.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Deadline } from '../../../db/model/records/element.ts';
import type { RecordRef } from '../../../db/model/records/values.ts';

/** A motion or commitment that still asks something of the ministry. */
export interface OpenItem {
  readonly ref: RecordRef;
  readonly name: string;
  readonly status: MotionStatus | CommitmentStatus;
  readonly holder: string | undefined;
  /** The term as it was put, where it was put in words. */
  readonly phrase: string | undefined;
  /** The day it is due, ISO; undefined while nobody has read a day from the phrase. */
  readonly due: string | undefined;
  readonly isLate: boolean;
}

const CLOSED: ReadonlySet<string> = new Set([
  'afgedaan',
  'overgedragen',
  'niet-uitgevoerd',
  'nvt',
  'voldaan',
  'vervallen',
]);

/**
 * Everything the House still waits for: what is due first, first; what has no day at the end.
 *
 * @param today ISO date
 */
export function openItems(lookup: CheckContext, today: string): readonly OpenItem[] {
  const { contents } = lookup;
  const replaced = replacedMotions(contents);
  const motions = contents.motions.map((motion) => ({
    ref: { kind: 'motion', id: motion.id } as const,
    status: motionStatus(motion, replaced),
    holder: motion.holder,
    term: currentTerm(motion.deadlines),
  }));
  const commitments = contents.commitments.map((commitment) => ({
    ref: { kind: 'commitment', id: commitment.id } as const,
    status: commitmentStatus(commitment),
    holder: commitment.holder ?? commitment.office,
    term: nextTurn(commitment) ?? currentTerm(commitment.deadlines),
  }));
  return [...motions, ...commitments]
    .filter(({ status }) => !CLOSED.has(status))
    .map(({ ref, status, holder, term }): OpenItem => {
      const due = term?.date;
      const { name } = recordName(lookup, ref);
      const isLate = due !== undefined && due < today;
      return { ref, name, status, holder, phrase: term?.phrase, due, isLate };
    })
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
}

type Term = Pick<Deadline, 'date'> & { readonly phrase?: string };

/** A postponement adds a term; the last one set holds. */
function currentTerm(deadlines: readonly Deadline[]): Term | undefined {
  return deadlines.toSorted((a, b) => a.setOn.localeCompare(b.setOn)).at(-1);
}

/** Of a recurring commitment the first turn that no paper has settled. */
function nextTurn({ occurrences }: Commitment): Term | undefined {
  const open = occurrences
    .filter(({ settledBy }) => settledBy === undefined)
    .toSorted((a, b) => a.due.localeCompare(b.due));
  return open[0] === undefined ? undefined : { date: open[0].due };
}
