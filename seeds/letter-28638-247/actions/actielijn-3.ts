import type { ActionLineForm } from '../../forms/action-form.ts';

export const actielijn3: ActionLineForm = {
  key: 'actielijn-3',
  title:
    'Investeren en werken aan een betere vaststelling van slachtofferschap en bescherming van slachtoffers',
  unitText: '(€ x10.000)',
  unit: 10_000,
  actions: [
    {
      key: 'actie-14',
      text: 'Verkenning naar mogelijkheden van loskoppelen van identificatie slachtoffers en strafproces.',
      budget: { 2024: 50_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-15',
      text: 'Landelijk overzicht opvang/hulp plek voor de zorg- en veiligheid van slachtoffers.',
      budget: { 2024: 100_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-16',
      text: 'Verkenning passend aanbod van opvang en/of hulpverlening.',
      budget: { 2024: 100_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-17',
      text: 'In beeld brengen voorwaarden voor een landelijk dekkend netwerk van zorgcoördinatoren inclusief definitie zorgcoördinator.',
      budget: { 2024: 100_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-18',
      text: 'Verwijzings-mechanisme naar opvang voor eerste 36 uur.',
      budget: { 2025: 200_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-19',
      text: 'Verkenning naar inzet ervaringsdeskundigen',
      budget: { 2024: 50_000 },
      provenance: 'afgeleid',
    },
  ],
};
