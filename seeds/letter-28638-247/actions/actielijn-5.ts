import type { ActionLineForm } from '../../forms/action-form.ts';

export const actielijn5: ActionLineForm = {
  key: 'actielijn-5',
  title: 'Verbetering van de informatiedeling en gegevensverwerking',
  unitText: '(€ x10.000)',
  unit: 10_000,
  actions: [
    {
      key: 'actie-30',
      text: 'Analyse van bestaande samenwerkingsconvenanten informatiedeling.',
      budget: { 2024: 100_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-31',
      text: 'Inrichten proces gegevensstromen.',
      budget: { 2025: 300_000 },
      provenance: 'vastgesteld',
    },
    {
      key: 'actie-32',
      text: 'Doorvoering mogelijke aanpassingen',
      budget: { 2026: 100_000 },
      provenance: 'afgeleid',
    },
  ],
};
