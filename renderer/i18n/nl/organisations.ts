import { printCount } from '../print-count.ts';
/** The organisations and groups that take part. */
export const organisations = {
  create: 'Nieuwe organisatie',
  count: (p: { count: number }) =>
    p.count === 1 ? '1 organisatie' : `${printCount(p.count)} organisaties`,
  empty: 'Nog geen organisaties. Voeg toe wie voorstellen indient of acties uitvoert.',
  one: (p: { name: string }) => `Organisatie ${p.name}`,
  newOne: 'Nieuwe organisatie',
  name: 'Naam',
  abbreviation: 'Afkorting',
  kind: 'Soort',
  memberOf: 'Lid van',
  memberOfHint: 'De groepen waarin deze organisatie zit.',
  members: 'Leden',
  membersHint: 'Wie in deze groep zit. Een organisatie met leden is een groep.',
  memberCount: 'Leden',
  submittedCount: 'Ingediend',
  carriedOutCount: 'Voert uit',
  submitted: 'Diende in',
  carriesOut: 'Voert uit',
  handedTo: 'Overgedragen gekregen',
  nothingYet: 'Nog niets. Wie een voorstel indiende of uitvoert, staat bij het voorstel.',
  group: 'groep',
  kinds: {
    ministerie: 'Ministeries',
    overheid: 'Overheid',
    uitvoering: 'Uitvoering',
    koepel: 'Koepels',
    maatschappelijk: 'Maatschappelijke organisaties',
    samenwerkingsverband: 'Samenwerkingsverbanden',
    overig: 'Overige',
  },
};
