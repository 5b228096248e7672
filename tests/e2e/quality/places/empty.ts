import { each, fill, main, type Place, press, type Step } from '../place.ts';

const onward: Step = press(/^Volgende/);

const named: Step = each(
  press(/^Programma inrichten/),
  fill(/^Naam van het programma/, 'Veilig opgroeien'),
  fill(/^Dossiernummer/, '31 839'),
  fill(/^Titel van het dossier/, 'Jeugdzorg'),
  fill(/^Ondertekenaar/, 'De Staatssecretaris van Jeugd'),
);

/** A dossier with nothing in it yet: every screen of it, and setting it up. */
export const emptyPlaces: readonly Place[] = [
  { name: 'leeg-overzicht', path: '/overzicht' },
  { name: 'leeg-voorstellen', path: '/voorstellen' },
  { name: 'leeg-acties', path: '/acties?deel=acties' },
  { name: 'leeg-programma', path: '/acties?deel=programma' },
  { name: 'leeg-bronnen', path: '/acties?deel=bronnen' },
  { name: 'leeg-stand-van-zaken', path: '/acties?deel=stand' },
  { name: 'leeg-organisaties', path: '/organisaties' },
  { name: 'leeg-moties', path: '/moties' },
  { name: 'leeg-wat-moet-ik-doen', path: '/moties?deel=agenda' },
  { name: 'leeg-matrix', path: '/moties?deel=matrix' },
  { name: 'leeg-kamerstukken', path: '/kamerstukken' },
  { name: 'leeg-bijlagen', path: '/bijlagen' },
  { name: 'leeg-controles', path: '/controles' },
  { name: 'leeg-geschiedenis', path: '/geschiedenis' },
  { name: 'leeg-dossier', path: '/dossier' },
  { name: 'inrichten', path: '/dossier', steps: press(/^Programma inrichten/) },
  {
    name: 'inrichten-fouten',
    path: '/dossier',
    steps: each(press(/^Programma inrichten/), onward, async (page) => {
      await main(page).getByText('Vul dit in.').first().waitFor();
    }),
  },
  {
    name: 'inrichten-jaren',
    path: '/dossier',
    steps: each(named, onward),
  },
  { name: 'inrichten-themas', steps: onward },
  { name: 'inrichten-actielijnen', steps: onward },
  {
    name: 'inrichten-bijlagen',
    steps: onward,
    leave: press(/^Annuleren/),
  },
];
