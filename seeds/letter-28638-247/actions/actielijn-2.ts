import type { ActionLineForm } from '../../forms/action-form.ts';

export const actielijn2: ActionLineForm = {
  key: 'actielijn-2',
  title: 'Vergroten van de meldingsbereidheid',
  unitText: '(€ x10.000)',
  unit: 10_000,
  actions: [
    {
      key: 'actie-6',
      text: 'Integratie van de informatie van de Wegwijzer mensenhandel op de vernieuwde website van CoMensha.',
      budget: { 2023: 0 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-7',
      text: 'Verkenning acties opzetten centraal online informatiepunt.',
      budget: { 2023: 0 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-8',
      text: 'Overzicht van bestaande meldpunten.',
      budget: { 2024: 50_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-9',
      text: 'Opzetten van een centraal informatiepunt.',
      budget: { 2025: 300_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-10',
      text: 'Verkenning mogelijkheid om centraal informatiepunt door te ontwikkelen tot een Nationaal Verwijzingsmechanisme mensenhandel.',
      budget: { 2024: 0, 2025: 0, 2026: 300_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-11',
      text: 'Verkenning mogelijkheid structurele inbedding van de proeftuin aangiftebereidheid.',
      budget: { 2024: 50_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-12',
      text: 'Verkenning van gerichte maatregelen tot vergroten van de verklarings- en medewerkingsbereidheid van slachtoffers van criminele uitbuiting.',
      budget: { 2025: 50_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-13',
      text: 'Vergroten bewustwording non-punishment bij eerstelijns opsporingsdiensten.',
      budget: { 2024: 50_000, 2025: 50_000, 2026: 50_000 },
      provenance: 'vastgesteld',
    },
  ],
};
