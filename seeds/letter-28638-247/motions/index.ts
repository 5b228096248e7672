import type { Motion } from '../../../db/model/records/motion.ts';
import { answeredLater } from './answered-later.ts';
import { beingCarriedOut } from './being-carried-out.ts';

/** The motion that proposal 7 refers to; the letter says nothing else about it. */
const referredTo: Motion = {
  id: 'motie-35570-vi-50',
  document: 'kst-35570-vi-50',
  short: 'Kuik en Van der Graaf',
  submitters: [{ name: 'Kuik' }, { name: 'Van der Graaf' }],
  outcome: 'onbekend',
  heldOver: [],
  about: 'een plan van aanpak kwetsbare jongeren',
  elements: [],
  progress: 'onbekend',
  statusHistory: [],
  deadlines: [],
};

/** The six motions of the letter, as it leaves them on 2 February 2024. */
export const motions: readonly Motion[] = [...answeredLater, ...beingCarriedOut, referredTo];
