import {
  askedBy,
  type CommitmentStatus,
  type MotionStatus,
  promisedIn,
} from '../../../../db/model/compliance/index.ts';
import type { Commitment } from '../../../../db/model/records/commitment.ts';
import type { Document } from '../../../../db/model/records/document.ts';
import type { Element } from '../../../../db/model/records/element.ts';
import type { Motion } from '../../../../db/model/records/motion.ts';
import type { BadgeTone } from '../../../components/badge.tsx';
import { bridge } from '../../../data/bridge.ts';
import { takeStep } from '../../../data/steps.ts';

/** A motion or a commitment, as its record shows it. */
export type Item =
  | { readonly kind: 'motion'; readonly record: Motion }
  | { readonly kind: 'commitment'; readonly record: Commitment };

/** Fields of either that the ministry keeps. */
export type MinistryPart = Pick<Motion, 'elements' | 'progress' | 'statusHistory' | 'deadlines'>;

/** Saves a part of an item as one step, with the papers that were made on the way. */
export async function saveItem(
  item: Item,
  part: Partial<MinistryPart>,
  papers: readonly Document[] = [],
): Promise<void> {
  await takeStep(
    item.kind === 'motion'
      ? bridge.motions.save({
          records: [{ ...item.record, ...part }],
          base: [item.record],
          papers,
        })
      : bridge.commitments.save({
          records: [{ ...item.record, ...part }],
          base: [item.record],
          papers,
        }),
  );
}

/** Tells when, and in which paper, an item was asked or promised. */
export function askedOf(
  item: Item,
  documents: ReadonlyMap<string, Document>,
): ReturnType<typeof askedBy> {
  return item.kind === 'motion' ? askedBy(item.record, documents) : promisedIn(item.record);
}

/** Gives the elements of an item with one of them changed. */
export function withElement(item: Item, changed: Element): readonly Element[] {
  return item.record.elements.map((element) => (element.id === changed.id ? changed : element));
}

/** Colours that repeat what the words of a status say. */
export const STATUS_TONES: Partial<Readonly<Record<MotionStatus | CommitmentStatus, BadgeTone>>> = {
  afgedaan: 'positive',
  voldaan: 'positive',
  'deels-afgedaan': 'caution',
  'deels-voldaan': 'caution',
  'niet-uitgevoerd': 'negative',
};
