import { newId } from '../../../../db/model/id.ts';
import { type Commitment, commitment } from '../../../../db/model/records/commitment.ts';
import { everyKey } from '../../../components/form/every-key.ts';
import { BLANK_ITEM, type CommitmentValues, itemValues, occurrenceValues } from './item-values.ts';

/** Gives a commitment as its form holds it. */
export function commitmentValues(record: Commitment): CommitmentValues {
  const values = record as CommitmentValues;
  return {
    ...everyKey<CommitmentValues>(commitment, values),
    ...itemValues(values),
    occurrences: values.occurrences.map(occurrenceValues),
  };
}

/**
 * Makes a commitment of which nothing is known yet.
 * @param madeOn the day it is, as an ISO date
 */
export function blankCommitment(madeOn: string): CommitmentValues {
  return commitmentValues({
    id: newId(),
    text: '',
    origin: 'debat',
    madeOn,
    occurrences: [],
    ...BLANK_ITEM,
  });
}
