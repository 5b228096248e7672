import type { ActionLineForm } from '../../forms/action-form.ts';

export const actielijn1: ActionLineForm = {
  key: 'actielijn-1',
  title: 'Creëren van brede bewustwording',
  // Garbled in the source; it stands as printed.
  unitText: '(€ x10.000)€ x1000)',
  unit: 10_000,
  actions: [
    {
      key: 'actie-1',
      text: 'Inventarisatie bestaande bewustwordingscampagnes.',
      budget: { 2024: 50_000 },
      provenance: 'vastgesteld',
    },
    {
      key: 'actie-2',
      text: 'Nulmeting signaleerders.',
      budget: { 2024: 50_000 },
      provenance: 'vastgesteld',
    },
    {
      key: 'actie-3-en-4',
      covers: 2,
      text: 'Een gerichte communicatiestrategie (in 2024 gericht op seksuele uitbuiting en in 2025 gericht op arbeids- en criminele uitbuiting).',
      budget: { 2024: 100_000, 2025: 100_000 },
      provenance: 'vastgesteld',
    },
    {
      key: 'actie-5',
      text: 'Preventie op school',
      budget: { 2025: 200_000 },
      provenance: 'vastgesteld',
    },
  ],
};
