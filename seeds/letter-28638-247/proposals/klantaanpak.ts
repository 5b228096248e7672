import type { ThemeForm } from '../../forms/proposal-form.ts';

export const klantaanpak: ThemeForm = {
  key: 'thema-klantaanpak',
  title: 'Klantaanpak',
  // The source prints no head over this table's middle column.
  heads: { kansrijk: ['Kansrijke acties', '', 'Geschatte kosten'] },
  'meest-kansrijk': [
    {
      key: 'voorstel-1',
      text: 'Media aandacht door politie en OM bij vervolgen van klanten (248b of 273g sr): vaker in de media uitleggen waarom een klant-dader wordt vervolgd.',
      appreciation:
        'Kent geen extra financiële kosten. Vergt wel prioritering van bestaande capaciteit.',
      costText: 'Geen.',
      costStatus: 'geen',
      carriedOutBy: ['politie', 'om'],
    },
    {
      key: 'voorstel-2',
      text: 'Landelijke actiedagen politie en OM aanpak klanten: het in de komende jaren organiseren van minimaal één landelijke actiedag per jaar op art. 248b WvS (klanten), waarbij preventief gehandeld kan worden: waarschuwen van de «klanten» dat ze strafbaar zijn en dus awareness creëren. Aan de andere kant kan ook worden ingezet op daadwerkelijke strafrechtelijke vervolging, als de actiedagen voldoende opsporingsindicaties opleveren.',
      appreciation:
        'Kent geen extra financiële kosten. Vergt wel prioritering van bestaande capaciteit.',
      costText: 'Geen.',
      costStatus: 'geen',
      carriedOutBy: ['politie', 'om'],
    },
    {
      key: 'voorstel-3',
      text: 'Field Lab mensenhandel inzake klantenproblematiek.',
      appreciation:
        'Vergt prioritering van bestaande capaciteit waarvan nog onduidelijk is of die beschikbaar is.',
      costText: '€ 175.000 incidenteel',
      costStatus: 'geraamd',
      costs: [{ amount: 175_000, kind: 'incidenteel' }],
    },
  ],
  kansrijk: [
    {
      key: 'voorstel-4',
      text: 'Aanpak seksadvertentiewebsites: wet- en regelgeving waaronder een leeftijdsverificatieplicht en moderatie en meldplicht.',
      appreciation: 'Sluit aan bij voorstel [[voorstel:voorstel-26]] en [[voorstel:voorstel-27]].',
      costText: 'Nog onbekend.',
      costStatus: 'nog-onbekend',
    },
    {
      key: 'voorstel-5',
      text: 'Klant communicatie.',
      appreciation:
        'Geschatte kosten komen vanuit de indiener van het voorstel. Een landelijke, effectieve, langdurige campagne is in de regel beduidend kostbaarder (naar verwachting circa € 1.000.000). Aandachtspunt hierbij is doelmatigheid van de campagne.',
      costText: '€ 125.000 opgevoerd maar naar verwachting circa 1 miljoen incidenteel.',
      costStatus: 'geraamd',
      costs: [
        { amount: 125_000, kind: 'incidenteel', role: 'raming' },
        { amount: 1_000_000, kind: 'incidenteel', role: 'verwachting' },
      ],
    },
  ],
};
