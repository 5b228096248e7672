import type { ThemeForm } from '../../forms/proposal-form.ts';

export const opvang: ThemeForm = {
  key: 'thema-opvang',
  title: 'Opvang van slachtoffers',
  'meest-kansrijk': [
    {
      key: 'voorstel-9',
      text: 'Innovatietraject gericht op beter passende opvang.',
      appreciation: 'N.v.t.',
      costText: '€ 100.000 incidenteel',
      costStatus: 'geraamd',
      costs: [{ amount: 100_000, kind: 'incidenteel' }],
    },
  ],
};
