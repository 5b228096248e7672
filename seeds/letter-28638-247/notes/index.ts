import type { Note } from '../../../db/model/records/note.ts';
import { flawsOfBudget } from './budget.ts';
import { flawsOfProposals } from './proposals.ts';

/** Makes the note of what the letter leaves open about a record: no flaw, so without a code. */
function remark(
  key: string,
  on: readonly [kind: Note['on']['kind'], key: string],
  text: string,
): Note {
  return {
    id: key,
    on: { kind: on[0], id: on[1] },
    text,
    source: 'bron',
    visibility: 'openbaar',
  };
}

const remarks: readonly Note[] = [
  remark(
    'opmerking-motie-238',
    ['motion', 'motie-238'],
    'De brief noemt 21 december 2023 als dag waarop de motie is aangenomen; de dag van indiening staat er niet in.',
  ),
  remark(
    'opmerking-motie-240',
    ['motion', 'motie-240'],
    'De brief noemt het verzoek en de uitslag van deze motie niet; het onderwerp is uit het verband gelezen.',
  ),
  remark(
    'opmerking-motie-242',
    ['motion', 'motie-242'],
    'De brief noemt 21 december 2023 als dag waarop de motie is aangenomen; de dag van indiening staat er niet in.',
  ),
  remark(
    'opmerking-motie-245',
    ['motion', 'motie-245'],
    'De brief noemt de uitslag van deze motie niet.',
  ),
  remark(
    'opmerking-toezegging-kosten',
    ['commitment', 'toezegging-kosten'],
    'De brief zegt dat de toezegging in het debat is gedaan; [[document:kst-28638-246]] is het enige stuk dat zij daarvoor noemt.',
  ),
];

export const notes: readonly Note[] = [...flawsOfProposals, ...flawsOfBudget, ...remarks];
