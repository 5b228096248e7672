import type { Commitment } from '../../db/model/records/commitment.ts';

const letter = 'Kamerstukken II 2023/24, 28 638, nr. 247';

const promised = {
  promisedBy: 'de Staatssecretaris van Justitie en Veiligheid, E. van der Burg',
  office: 'de Staatssecretaris van Justitie en Veiligheid',
  to: 'Tweede Kamer',
  occurrences: [],
} as const satisfies Partial<Commitment>;

/**
 * A promise made in the debate, which the letter settles. The House's own register is not in the
 * letter.
 */
const costsBeforeBudgetDebate: Commitment = {
  ...promised,
  id: 'toezegging-kosten',
  text: 'Nog voordat de Kamer de begroting van het Ministerie van Justitie en Veiligheid behandelt een brief sturen met daarin een overzicht van de kosten die met het nemen van extra acties gemoeid zijn',
  origin: 'debat',
  madeOn: '2023-12-21',
  madeIn: 'kst-28638-246',
  elements: [
    {
      id: 'toezegging-kosten-overzicht',
      text: 'Een overzicht van de kosten van extra acties met betrekking tot de klantaanpak, de bescherming van minderjarigen, criminele uitbuiting, de opvang van slachtoffers en het thema technologie',
      support: [
        {
          kind: 'document',
          id: 'kst-28638-247',
          role: 'afdoening',
          passage:
            'Met deze brief voer ik mede namens de Staatssecretaris van Volksgezondheid, Welzijn en Sport, de Minister van Sociale Zaken en Werkgelegenheid, de Minister van Buitenlandse Zaken en de Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking deze toezegging uit.',
          note: '',
        },
      ],
    },
  ],
  progress: 'afgedaan',
  statusHistory: [
    {
      on: '2024-02-02',
      progress: 'afgedaan',
      note: 'Met deze brief uitgevoerd.',
      citation: letter,
    },
  ],
  deadlines: [
    {
      phrase:
        'nog voordat uw Kamer de begroting van het Ministerie van Justitie en Veiligheid behandelt',
      setOn: '2023-12-21',
      citation: letter,
    },
  ],
};

const study: Commitment = {
  ...promised,
  id: 'toezegging-onderzoek',
  text: 'Naar aanleiding van de motie-Mutluer c.s. ([[motie:motie-244]]) een onderzoek uitzetten',
  origin: 'brief',
  madeOn: '2024-02-02',
  madeIn: 'kst-28638-247',
  elements: [
    {
      id: 'toezegging-onderzoek-uitzetten',
      text: 'Een onderzoek uitzetten naar landelijke aansturing en coördinatie van mensenhandel en naar de meerwaarde van een nationaal coördinator daarbij',
      support: [],
    },
  ],
  progress: 'niet-gestart',
  statusHistory: [
    { on: '2024-02-02', progress: 'niet-gestart', note: 'Aangekondigd.', citation: letter },
  ],
  deadlines: [],
};

const talks: Commitment = {
  ...promised,
  id: 'toezegging-gesprekken',
  text: 'Na de begrotingsbehandeling nader met de samenwerkingspartners in gesprek gaan over de vraag hoe uitvoering gegeven kan worden aan de motie-Bikker c.s. ([[motie:motie-238]]) en de motie-Veltman ([[motie:motie-240]])',
  origin: 'brief',
  madeOn: '2024-02-02',
  madeIn: 'kst-28638-247',
  elements: [
    {
      id: 'toezegging-gesprekken-herziening',
      text: 'Gesprek met de samenwerkingspartners over de uitvoering van de motie-[[motienaam:motie-238]] c.s.',
      support: [],
    },
    {
      id: 'toezegging-gesprekken-veltman',
      text: 'Gesprek met de samenwerkingspartners over de uitvoering van de motie-[[motienaam:motie-240]]',
      support: [],
    },
  ],
  progress: 'niet-gestart',
  statusHistory: [
    { on: '2024-02-02', progress: 'niet-gestart', note: 'Aangekondigd.', citation: letter },
  ],
  deadlines: [{ phrase: 'na de begrotingsbehandeling', setOn: '2024-02-02', citation: letter }],
};

/** The commitment of the debate and those born in the letter. */
export const commitments: readonly Commitment[] = [costsBeforeBudgetDebate, study, talks];
