import type { ThemeForm } from '../../forms/proposal-form.ts';

export const technologie: ThemeForm = {
  key: 'thema-technologie',
  title: 'Technologie',
  'meest-kansrijk': [
    {
      key: 'voorstel-10',
      text: 'Zet verder in op pro-actieve online hulp in de vorm van Online Outreach.',
      appreciation: 'N.v.t.',
      costText: '€ 300.000 structureel',
      costStatus: 'geraamd',
      costs: [{ amount: 300_000, kind: 'structureel' }],
    },
  ],
};
