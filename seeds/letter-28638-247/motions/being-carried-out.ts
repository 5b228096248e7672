import type { Motion } from '../../../db/model/records/motion.ts';
import { askedOfMinister, standOnLetter, toldInLetter } from './as-the-letter-leaves-it.ts';

/** The motions that the letter says something is being done about. */
export const beingCarriedOut: readonly Motion[] = [
  {
    ...askedOfMinister,
    id: 'motie-242',
    document: 'kst-28638-242',
    short: 'Krul en Bikker',
    submitters: [{ name: 'Krul' }, { name: 'Bikker' }],
    outcome: 'aangenomen',
    about: 'een hoofdstuk over de klantkant van mensenhandel',
    elements: [
      {
        id: 'motie-242-hoofdstuk',
        text: 'In het nieuwe programma een expliciet hoofdstuk wijden aan concrete voorstellen om de klantkant van mensenhandel aan te pakken, zoals op het gebied van de strafbaarheid, verantwoordelijkheid en bewustwording',
        support: [
          {
            kind: 'proposal',
            id: 'voorstel-1',
            role: 'invulling',
            note: 'Via de media vaker de aandacht vestigen op de reden waarom klant-daders worden vervolgd.',
          },
          {
            kind: 'proposal',
            id: 'voorstel-2',
            role: 'invulling',
            note: 'Minimaal één landelijke actiedag per jaar waarvan klanten de doelgroep zullen zijn.',
          },
        ],
      },
    ],
    ...standOnLetter(
      'in-behandeling',
      'Met de voorstellen [[voorstel:voorstel-1]] en [[voorstel:voorstel-2]] wordt uitvoering gegeven aan de motie.',
    ),
  },
  {
    ...askedOfMinister,
    id: 'motie-244',
    document: 'kst-28638-244',
    short: 'Mutluer c.s.',
    submitters: [{ name: 'Mutluer' }],
    date: '2023-12-21',
    outcome: 'aangenomen',
    about: 'onderzoeken landelijke aansturing',
    elements: [
      {
        id: 'motie-244-aansturing',
        text: 'Een onderzoek doen hoe een landelijke aansturing en coördinatie van mensenhandel wel kan worden bewerkstelligd',
        support: [
          toldInLetter('«… dat ik naar aanleiding van deze motie een onderzoek zal uitzetten.»'),
        ],
      },
      {
        id: 'motie-244-coordinator',
        text: 'Onderzoeken welke meerwaarde een nationaal coördinator mensenhandel daarbij kan hebben',
        support: [
          toldInLetter('«… dat ik naar aanleiding van deze motie een onderzoek zal uitzetten.»'),
        ],
      },
    ],
    ...standOnLetter('in-behandeling', 'Een onderzoek is aangekondigd.'),
  },
  {
    ...askedOfMinister,
    id: 'motie-245',
    document: 'kst-28638-245',
    short: 'Mutluer c.s.',
    submitters: [{ name: 'Mutluer' }],
    outcome: 'onbekend',
    about: 'het House of Inner Strength',
    elements: [
      {
        id: 'motie-245-overleg',
        text: 'Met betrokken gemeenten en de VNG in overleg treden over mogelijke continuering van het House of Inner Strength',
        support: [
          {
            kind: 'document',
            id: 'ah-tk-20232024-916',
            role: 'tussenbericht',
            note: 'De Kamer is hierover geïnformeerd in de beantwoording van de Kamervragen aangaande hulp aan mannelijke sekswerkers.',
          },
        ],
      },
    ],
    ...standOnLetter(
      'in-behandeling',
      'Aan de motie wordt samen met het Ministerie van Volksgezondheid, Welzijn en Sport uitvoering gegeven.',
    ),
  },
];
