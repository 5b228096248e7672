import type { Motion } from '../../../db/model/records/motion.ts';
import { askedOfMinister, standOnLetter, toldInLetter } from './as-the-letter-leaves-it.ts';

const FOLLOW_UP =
  '«Na de begrotingsbehandeling ga ik daarom nader met de samenwerkingspartners in gesprek over de vraag hoe uitvoering gegeven kan worden aan de motie-Bikker c.s. en de motie-Veltman.»';

/** The motions that the letter answers only after the budget debate. */
export const answeredLater: readonly Motion[] = [
  {
    ...askedOfMinister,
    id: 'motie-238',
    document: 'kst-28638-238',
    short: 'Bikker c.s.',
    submitters: [{ name: 'Bikker' }],
    outcome: 'aangenomen',
    about: 'een fundamentele herziening van het Actieplan',
    elements: [
      {
        id: 'motie-238-herziening',
        text: 'Tot een fundamentele herziening van het Actieplan komen',
        support: [toldInLetter(FOLLOW_UP)],
      },
    ],
    ...standOnLetter('in-behandeling', 'Meer tijd nodig; het antwoord volgt later.'),
  },
  {
    ...askedOfMinister,
    id: 'motie-240',
    document: 'kst-28638-240',
    short: 'Veltman',
    submitters: [{ name: 'Veltman' }],
    outcome: 'onbekend',
    about: 'het vervolg op het Actieplan',
    elements: [
      {
        id: 'motie-240-uitvoering',
        text: 'Uitvoering geven aan de motie; het verzoek zelf staat niet in de brief',
        support: [toldInLetter(FOLLOW_UP)],
      },
    ],
    ...standOnLetter('in-behandeling', 'Het antwoord volgt later.'),
  },
];
