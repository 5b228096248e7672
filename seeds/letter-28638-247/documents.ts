import type { Document } from '../../db/model/records/document.ts';

/**
 * Every paper that the letter cites, with its citation as the letter prints it, and the letter
 * itself.
 */
export const documents: readonly Document[] = [
  {
    id: 'kst-28638-233',
    kind: 'actieplan',
    citation: 'Kamerstukken 2023/24, 28 638 nr. 233',
    number: '233',
    date: '2023-10-18',
    dateSent: '2023-10-18',
    title: 'Actieplan programma Samen tegen mensenhandel',
  },
  {
    id: 'kst-28638-238',
    kind: 'motie',
    citation: 'Kamerstukken II 2023/24, 28 638, nr. 238',
    number: '238',
    title: 'Motie-Bikker c.s. over een fundamentele herziening van het Actieplan',
  },
  {
    id: 'kst-28638-240',
    kind: 'motie',
    citation: 'Kamerstukken II 2023/24, 28 638, nr. 240',
    number: '240',
    title: 'Motie-Veltman',
  },
  {
    id: 'kst-28638-242',
    kind: 'motie',
    citation: 'Kamerstukken II 2023/2024, 28 638, nr. 242',
    number: '242',
    title:
      'Motie van de leden Krul en Bikker over een hoofdstuk over de klantkant van mensenhandel',
  },
  {
    id: 'kst-28638-244',
    kind: 'motie',
    citation: 'Kamerstukken II 2023/24, 28 638, nr. 244',
    number: '244',
    date: '2023-12-21',
    title: 'Motie-Mutluer c.s. over onderzoeken landelijke aansturing',
  },
  {
    id: 'kst-28638-245',
    kind: 'motie',
    citation: 'Kamerstukken II 2023/24, 28 638, nr. 245',
    number: '245',
    title: 'Motie-Mutluer c.s. over het House of Inner Strength',
  },
  {
    id: 'kst-28638-246',
    kind: 'verslag',
    citation: 'Kamerstuk 28 638, nr. 246',
    number: '246',
    title: 'Commissiedebat over het programma Samen tegen mensenhandel',
  },
  {
    id: 'kst-28638-247',
    kind: 'brief',
    citation: 'Kamerstukken II 2023/24, 28 638, nr. 247',
    number: '247',
    date: '2024-02-02',
    dateSent: '2024-02-02',
    title: 'Brief met voorstellen van samenwerkingspartners en de geschatte kosten daarvan',
  },
  {
    id: 'kst-28684-717',
    kind: 'overig',
    citation: 'Kamerstukken II, 2022/23, 28 684, nr. 717',
    number: '717',
    title: 'Veiligheidsagenda 2023–2026',
  },
  {
    id: 'kst-35570-vi-50',
    kind: 'motie',
    citation: 'Kamerstuk 35 570 VI, nr. 50',
    number: '50',
    title: 'Motie Kuik en Van der Graaf inzake een plan van aanpak kwetsbare jongeren',
  },
  {
    id: 'ah-tk-20232024-916',
    kind: 'aanhangsel',
    citation: 'Aanhangsel Handelingen II 2023/24, nr. 916',
    number: '916',
    title: 'Beantwoording van de Kamervragen aangaande hulp aan mannelijke sekswerkers',
  },
];
