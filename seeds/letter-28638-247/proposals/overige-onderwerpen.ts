import type { ThemeForm } from '../../forms/proposal-form.ts';

export const overigeOnderwerpen: ThemeForm = {
  key: 'thema-overige-onderwerpen',
  title: 'Overige onderwerpen',
  'meest-kansrijk': [
    {
      key: 'voorstel-13',
      text: 'Opleidingsbudget regionale samenwerking (met als doel: meer slachtoffers in beeld).',
      appreciation:
        'Sluit aan bij de acties in het huidige Actieplan binnen actielijn [[actielijn:actielijn-4]]. (Specifiek op acties: [[actie:actie-22]], [[actie:actie-24]], [[actie:actie-25]], [[actie:actie-26]], [[actie:actie-27]], [[actie:actie-28]] en [[actie:actie-29]]. Hiervoor is in het huidige Actieplan reeds in totaal € 600.000 voor gereserveerd).',
      costText: '€ 100.000 incidenteel\n€ 50.000 structureel',
      costStatus: 'geraamd',
      costs: [
        { amount: 100_000, kind: 'incidenteel' },
        { amount: 50_000, kind: 'structureel' },
      ],
    },
  ],
  kansrijk: [
    {
      key: 'voorstel-14',
      text: 'Versterken Actielijn [[actielijn:actielijn-2]]: Vergroten van de meldingsbereidheid van slachtoffers arbeidsuitbuiting. Deze actielijn dient versterkt te worden met activiteiten zodat kwetsbare slachtoffers daadwerkelijk bereikt en ondersteund worden in het proces van melden.',
      appreciation:
        'Hoewel niet expliciet verzocht door uw Kamer wordt de actie kansrijk geacht in het bijdragen aan zicht krijgen op slachtoffers.',
      costText: '€ 100.000 structureel',
      costStatus: 'geraamd',
      costs: [{ amount: 100_000, kind: 'structureel' }],
    },
    {
      key: 'voorstel-15',
      text: 'Opvolging geven aan prioriteiten uit het rapport «Uitbuiting en LVB».',
      appreciation: 'Idem',
      costText: '€ 100.000 structureel',
      costStatus: 'geraamd',
      costs: [{ amount: 100_000, kind: 'structureel' }],
    },
    {
      key: 'voorstel-16',
      text: 'Proeftuin LVB: de proeftuin omvat alle vormen van uitbuiting en zoekt oplossingen voor zowel slachtoffers als daders.',
      appreciation: 'Idem',
      costText: '€ 200.000 incidenteel\n€ 450.000 structureel',
      costStatus: 'geraamd',
      costs: [
        { amount: 200_000, kind: 'incidenteel' },
        { amount: 450_000, kind: 'structureel' },
      ],
    },
    {
      key: 'voorstel-17',
      text: 'Versterken Actielijn [[actielijn:actielijn-3]]: Investeren in en werken aan een betere vaststelling van slachtofferschap en bescherming van slachtoffers.',
      appreciation: 'Idem',
      costText: '€ 15.000 structureel',
      costStatus: 'geraamd',
      costs: [{ amount: 15_000, kind: 'structureel' }],
    },
    {
      key: 'voorstel-18',
      text: 'Verbeteren Actielijn [[actielijn:actielijn-4]]: Verbeteren van de (boven)regionale samenwerking: trainen van 50 aandacht functionarissen, trainen 50 overige relevante professionals, bundelen en verspreiden opgebouwde expertise omtrent melddrempels bij professionals.',
      appreciation: 'Idem',
      costText: '€ 55.000 incidenteel',
      costStatus: 'geraamd',
      costs: [{ amount: 55_000, kind: 'incidenteel' }],
    },
    {
      key: 'voorstel-19',
      text: 'Basis-kennisniveau bestuurlijk adviseren aanpak mensenhandel.',
      appreciation: 'Organisatie van jaarlijks 5 bovenregionale bijeenkomsten',
      costText: '€ 30.000 structureel',
      costStatus: 'geraamd',
      costs: [{ amount: 30_000, kind: 'structureel' }],
    },
  ],
};
