import type { Dossier } from '../../db/model/records/dossier.ts';

export const dossier: Dossier = {
  id: 'dossier',
  number: '28 638',
  title: 'Mensenhandel',
  programme: 'Samen tegen mensenhandel',
  session: '2023–2024',
  letter: {
    number: '247',
    date: '2024-02-02',
    dateSent: '2024-02-02',
    from: 'De Staatssecretaris van Justitie en Veiligheid, E. van der Burg',
    to: 'de Voorzitter van de Tweede Kamer der Staten-Generaal',
    coSigners: [],
    onBehalfOf: [
      'de Staatssecretaris van Volksgezondheid, Welzijn en Sport',
      'de Minister van Sociale Zaken en Werkgelegenheid',
      'de Minister van Buitenlandse Zaken',
      'de Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking',
    ],
  },
  categories: [
    { key: 'meest-kansrijk', title: 'Meest kansrijke acties' },
    { key: 'kansrijk', title: 'Kansrijke acties' },
  ],
  coverNote: 'indicatief; geen dekking beschikbaar',
  calendar: [
    {
      kind: 'debat',
      title: 'Commissiedebat over het programma Samen tegen mensenhandel',
      from: '2023-12-21',
      to: '2023-12-21',
    },
    {
      kind: 'debat',
      title: 'Tweeminutendebat over het programma Samen tegen mensenhandel',
      from: '2023-12-21',
      to: '2023-12-21',
    },
    {
      kind: 'begrotingsbehandeling',
      title: 'Begroting van het Ministerie van Justitie en Veiligheid',
      from: '2024-02-07',
      to: '2024-02-08',
    },
  ],
};
