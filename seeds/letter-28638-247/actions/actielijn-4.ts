import type { ActionLineForm } from '../../forms/action-form.ts';

export const actielijn4: ActionLineForm = {
  key: 'actielijn-4',
  title: 'Verbeteren van de (bovenregionale en regionale) samenwerking',
  unitText: '(€ x10.000)',
  unit: 10_000,
  actions: [
    {
      key: 'actie-20',
      text: 'Op bestuurlijk niveau blijvende aandacht voor de aanpak van mensenhandel en de rol van gemeenten hierin.',
      budget: { 2024: 50_000, 2025: 50_000, 2026: 50_000 },
      provenance: 'vastgesteld',
    },
    {
      key: 'actie-21',
      text: 'Iedere gemeente heeft beleid in de aanpak van mensenhandel.',
      budget: { 2023: 0 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-22',
      text: 'Training aandachtsfunctionaris.',
      budget: { 2024: 100_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-23',
      text: 'Tussenrapportage VNG kader.',
      budget: { 2024: 50_000, 2025: 50_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-24',
      text: 'Eenduidige definitie ketenregisseur.',
      budget: { 2024: 50_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-25',
      text: 'Kader samenwerking ketenregisseur en zorgcoördinator.',
      budget: { 2024: 100_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-26',
      text: 'Training ketenregisseur',
      budget: { 2025: 100_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-27',
      text: 'Ontwikkelen van bouwstenen op verschillende niveaus die de regionale samenwerking in de aanpak van mensenhandel ondersteunen.',
      budget: { 2026: 50_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-28',
      text: 'Doorontwikkeling barrièremiddelen.',
      budget: { 2025: 100_000 },
      provenance: 'afgeleid',
    },
    {
      key: 'actie-29',
      text: 'Vesturen informatie bouwstenen en doorontwikkelde barrièremodellen aan de betrokken organisaties en opnemen trainingen.',
      budget: { 2026: 100_000 },
      provenance: 'afgeleid',
    },
  ],
};
