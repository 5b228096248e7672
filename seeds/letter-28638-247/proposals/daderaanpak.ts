import type { ThemeForm } from '../../forms/proposal-form.ts';

export const daderaanpak: ThemeForm = {
  key: 'thema-daderaanpak',
  title: 'Daderaanpak',
  'meest-kansrijk': [
    {
      key: 'voorstel-11',
      text: 'Onderzoek naar de recidive en resocialisatie van daders van mensenhandel.',
      appreciation: 'N.v.t.',
      costText: '€ 150.000 incidenteel',
      costStatus: 'geraamd',
      costs: [{ amount: 150_000, kind: 'incidenteel' }],
    },
    {
      key: 'voorstel-12',
      text: 'Borging van non-punishment beginsel.',
      appreciation:
        'Reeds geborgd in actielijn [[actielijn:actielijn-3]] van het huidige Actieplan onder actie: «Bewustwording vergroten bij eerstelijns opsporingsdiensten van het non-punishmentbeginsel en over de mogelijkheid dat een verdachte of dader ook slachtoffer kan zijn van mensenhandel, in het bijzonder bij criminele uitbuiting.»\nHiervoor is in het huidige Actieplan reeds € 50.000 structureel gereserveerd.',
      costText: 'N.v.t.',
      costStatus: 'nvt',
    },
  ],
};
