import type { CheckContext } from '../../../db/model/checks/context.ts';
import { parseCitation, printCitation } from '../../../db/model/citations/index.ts';
import {
  type CommitmentStatus,
  commitmentStatus,
  type MotionStatus,
  motionStatus,
  replacedMotions,
} from '../../../db/model/compliance/index.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Deadline } from '../../../db/model/records/element.ts';
import type { Motion, Outcome } from '../../../db/model/records/motion.ts';

/** A line of the list: a motion or a commitment, with what the list says of it. */
export interface ItemRow {
  readonly id: string;
  readonly kind: 'motion' | 'commitment';
  /** "Bikker c.s.", or what was promised. */
  readonly name: string;
  readonly about: string;
  readonly where: string;
  /** Motions only: nothing is voted on a promise. */
  readonly outcome?: Outcome;
  readonly status: MotionStatus | CommitmentStatus;
  /** The last term that was set: what holds now. */
  readonly due?: Deadline;
}

/** Every motion as the list shows it. */
export function motionRows(lookup: CheckContext): readonly ItemRow[] {
  const { contents, documents, resolve } = lookup;
  const replaced = replacedMotions(contents);
  return contents.motions.map((motion: Motion) => ({
    id: motion.id,
    kind: 'motion',
    name: motion.short,
    about: printLinks(motion.about, resolve),
    where: shortCitation(documents.get(motion.document)?.citation),
    outcome: motion.outcome,
    status: motionStatus(motion, replaced),
    ...dueOf(motion),
  }));
}

/** Every commitment as the list shows it. */
export function commitmentRows(lookup: CheckContext): readonly ItemRow[] {
  const { contents, documents, resolve } = lookup;
  return contents.commitments.map((commitment: Commitment) => ({
    id: commitment.id,
    kind: 'commitment',
    name: printLinks(commitment.text, resolve),
    about: commitment.number ?? '',
    where: shortCitation(documents.get(commitment.madeIn ?? '')?.citation),
    status: commitmentStatus(commitment),
    ...dueOf(commitment),
  }));
}

/** A citation as a column has room for: "28 638, nr. 244"; of another paper the whole citation. */
function shortCitation(citation = ''): string {
  const read = parseCitation(citation);
  if (read?.kind !== 'kamerstuk') return citation;
  const { session: _session, chamber: _chamber, ...paper } = read;
  return printCitation(paper).replace('Kamerstuk ', '');
}

function dueOf({ deadlines }: Pick<Motion, 'deadlines'>): Pick<ItemRow, 'due'> {
  const due = deadlines.at(-1);
  return due === undefined ? {} : { due };
}
