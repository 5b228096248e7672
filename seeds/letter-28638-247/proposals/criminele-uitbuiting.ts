import type { ThemeForm } from '../../forms/proposal-form.ts';

export const crimineleUitbuiting: ThemeForm = {
  key: 'thema-criminele-uitbuiting',
  title: 'Criminele uitbuiting',
  'meest-kansrijk': [
    {
      key: 'voorstel-8',
      text: 'Verken op welke wijze de vaststelling van slachtoffers van criminele uitbuiting in Nederland eventueel buiten de opsporingsdiensten om kan worden verricht en wat hiervan de opbrengsten risico’s zouden zijn. Kijk hierbij ook naar hoe het Verenigd Koninkrijk dit heeft ingeregeld.',
      appreciation:
        'Reeds geborgd in actielijn [[actielijn:actielijn-3]] van het huidige Actieplan onder actie: «in 2024 wordt gestart met een verkenning naar de mogelijkheden van het loskoppelen van de vaststelling van slachtofferschap en het strafrechtelijk onderzoek naar verdachten van mensenhandel. Bij deze verkenning worden ook eerdere pilots en onderzoeken meegenomen.»',
      costText: 'N.v.t.',
      costStatus: 'nvt',
    },
  ],
};
