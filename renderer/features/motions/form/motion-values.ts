import { newId } from '../../../../db/model/id.ts';
import { type Motion, motion, submitter } from '../../../../db/model/records/motion.ts';
import { everyKey } from '../../../components/form/every-key.ts';
import { BLANK_ITEM, itemValues, type MotionValues } from './item-values.ts';

type Submitter = MotionValues['submitters'][number];

/** Gives a motion as its form holds it. */
export function motionValues(record: Motion): MotionValues {
  const values = record as MotionValues;
  return {
    ...everyKey<MotionValues>(motion, values),
    ...itemValues(values),
    submitters: values.submitters.map(submitterValues),
  };
}

export function submitterValues(one: Submitter): Submitter {
  return everyKey<Submitter>(submitter, one);
}

/** Makes a motion of which nothing is known yet. */
export function blankMotion(): MotionValues {
  return motionValues({
    id: newId(),
    document: '',
    short: '',
    submitters: [],
    outcome: 'ingediend',
    heldOver: [],
    about: '',
    ...BLANK_ITEM,
  });
}
