import {
  type CommitmentStatus,
  commitmentStatus,
  type MotionStatus,
  motionStatus,
  replacedMotions,
  type SettleOrder,
  settleWith,
} from '../../../../db/model/compliance/index.ts';
import { type Missing, whatIsMissing } from '../../../../db/model/compliance/missing.ts';
import { DossierError, errorSentence } from '../../../../db/model/errors.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import type { Element } from '../../../../db/model/records/element.ts';
import type { Language } from '../../../../db/model/texts/index.ts';

type Status = MotionStatus | CommitmentStatus;

/** One item before and after an order. */
export interface ReviewedItem {
  readonly id: string;
  readonly before: Status;
  readonly after: Status;
  /** The elements it settles, each with its place in the checklist, from 1. */
  readonly settles: readonly { readonly at: number; readonly element: Element }[];
  readonly turns: readonly string[];
  /** Reasons why it stays open. */
  readonly open: readonly Missing[];
}

/** The effect of an order, or the reason why it cannot be carried out. */
export type Review =
  | { readonly ok: true; readonly items: readonly ReviewedItem[] }
  | { readonly ok: false; readonly why: string };

/** Tries an order on the dossier as the window has it; nothing is written. */
export function reviewOf(
  contents: Contents,
  order: SettleOrder,
  today: string,
  language: Language,
): Review {
  try {
    const changed = settleWith(contents, order, today);
    const replaced = replacedMotions(contents);
    const motions = changed.motions.map((motion) => {
      const was = contents.motions.find(({ id }) => id === motion.id) ?? motion;
      const statuses = [was, motion].map((each) => motionStatus(each, replaced));
      return reviewed(order, motion, statuses, []);
    });
    const commitments = changed.commitments.map((commitment) => {
      const was = contents.commitments.find(({ id }) => id === commitment.id) ?? commitment;
      const statuses = [was, commitment].map((each) => commitmentStatus(each));
      return reviewed(order, commitment, statuses, commitment.occurrences);
    });
    return { ok: true, items: [...motions, ...commitments] };
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    return { ok: false, why: errorSentence(error.code, error.params, language) };
  }
}

function reviewed(
  order: SettleOrder,
  record: Pick<Contents['motions'][number], 'id' | 'elements' | 'progress'>,
  [before = 'onbekend', after = 'onbekend']: readonly Status[],
  occurrences: Contents['commitments'][number]['occurrences'],
): ReviewedItem {
  const ordered = order.items.find(({ id }) => id === record.id);
  return {
    id: record.id,
    before,
    after,
    settles: record.elements.flatMap((element, at) =>
      ordered?.elements.includes(element.id) ? [{ at: at + 1, element }] : [],
    ),
    turns: ordered?.occurrences ?? [],
    open: whatIsMissing({ ...record, occurrences }),
  };
}
