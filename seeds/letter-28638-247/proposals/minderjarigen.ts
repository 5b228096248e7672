import type { ThemeForm } from '../../forms/proposal-form.ts';

export const minderjarigen: ThemeForm = {
  key: 'thema-minderjarigen',
  title: 'Bescherming van minderjarigen',
  'meest-kansrijk': [
    {
      key: 'voorstel-6',
      text: 'Bevorderen van training en ketensamenwerking met als doel: (i) inzicht geven in welke rol verschillende partijen pakken in de voorlichting en bewustwording rondom mensenhandel waar minderjarigen het slachtoffer van worden; (ii) er eenduidigheid komt in het huidige versnipperde aanbod van richtlijnen, kaders en handvaten; (iii) er duidelijkheid komt in de behoeften en vereisten voor een effectieve bescherming van minderjarigen bij gemeenten en organisaties; (iv) zoveel mogelijk professionals die werken met jongeren training in herkenning en opvolging van signalen en preventie van kinderhandel moeten krijgen.',
      appreciation:
        'Sluit aan bij acties in Actielijn [[actielijn:actielijn-4]] van het huidige Actieplan (specifiek op acties: [[actie:actie-22]], [[actie:actie-24]], [[actie:actie-25]], [[actie:actie-26]], [[actie:actie-27]], [[actie:actie-28]] en [[actie:actie-29]]. Hiervoor is in het huidige Actieplan reeds in totaal € 600.000 voor gereserveerd).',
      costText: 'Nog onbekend.',
      costStatus: 'nog-onbekend',
    },
    {
      key: 'voorstel-7',
      text: 'Actielijn ten behoeve van het bestrijden en voorkomen van seksuele uitbuiting en de bescherming/ ondersteuning van jonge Nederlandse slachtoffers en daders tot en met 23 jaar.',
      appreciation:
        'Sluit aan bij motie Kuik en Van der Graaf inzake een plan van aanpak kwetsbare jongeren ([[motie:motie-35570-vi-50]]).\nSluit ook aan bij voorstel [[voorstel:voorstel-6]].',
      costText: '€ 200.000 structureel',
      costStatus: 'geraamd',
      costs: [{ amount: 200_000, kind: 'structureel' }],
    },
  ],
};
