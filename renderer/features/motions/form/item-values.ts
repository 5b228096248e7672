import { newId } from '../../../../db/model/id.ts';
import type { commitment, occurrence } from '../../../../db/model/records/commitment.ts';
import { occurrence as occurrenceSchema } from '../../../../db/model/records/commitment.ts';
import { deadline, element, statusChange, support } from '../../../../db/model/records/element.ts';
import type { motion } from '../../../../db/model/records/motion.ts';
import type { z } from '../../../../db/model/zod.ts';
import { everyKey } from '../../../components/form/every-key.ts';

type Element = z.output<typeof element>;
type Support = z.output<typeof support>;
type StatusChange = z.output<typeof statusChange>;
type Deadline = z.output<typeof deadline>;
type Occurrence = z.output<typeof occurrence>;

export type MotionValues = z.output<typeof motion>;
export type CommitmentValues = z.output<typeof commitment>;

/**
 * The fields that a motion and a commitment have in common: what is asked, and how far the ministry
 * is.
 */
export type ItemValues = Pick<
  MotionValues,
  'elements' | 'progress' | 'statusHistory' | 'deadlines'
>;

/** Gives those fields as a form holds them: what may be left out is there as undefined. */
export function itemValues(item: ItemValues): ItemValues {
  return {
    progress: item.progress,
    elements: item.elements.map((one) => ({
      ...everyKey<Element>(element, one),
      support: one.support.map((each) => everyKey<Support>(support, each)),
    })),
    statusHistory: item.statusHistory.map((one) => everyKey<StatusChange>(statusChange, one)),
    deadlines: item.deadlines.map((one) => everyKey<Deadline>(deadline, one)),
  };
}

/** A motion or commitment of which nothing is known yet. */
export const BLANK_ITEM: ItemValues = {
  elements: [],
  progress: 'onbekend',
  statusHistory: [],
  deadlines: [],
};

export function blankElement(): Element {
  return everyKey<Element>(element, { id: newId(), text: '', support: [] });
}

export function blankSupport(): Support {
  return everyKey<Support>(support, { kind: 'document', id: '', role: 'tussenbericht', note: '' });
}

/**
 * Makes a status that is being added.
 * @param on the day it is, as an ISO date
 */
export function blankStatus(progress: StatusChange['progress'], on: string): StatusChange {
  return everyKey<StatusChange>(statusChange, { on, progress, note: '' });
}

/**
 * Makes a term that is being set.
 * @param setOn the day it is, as an ISO date
 */
export function blankDeadline(setOn: string): Deadline {
  return everyKey<Deadline>(deadline, { phrase: '', setOn });
}

export function occurrenceValues(one: Partial<Occurrence>): Occurrence {
  return everyKey<Occurrence>(occurrenceSchema, one);
}

/** Gives the progress of the ministry after this save: that of the last status added, if any. */
export function progressAfter(item: ItemValues, before: number): ItemValues['progress'] {
  const last = item.statusHistory.at(-1);
  return last !== undefined && item.statusHistory.length > before ? last.progress : item.progress;
}
