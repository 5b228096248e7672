import type { Organisation } from '../../../db/model/records/organisation.ts';

/** The steering group and its participants, in the letter's order. */
export const regiegroep: readonly Organisation[] = [
  {
    id: 'regiegroep',
    name: 'Regiegroep van het programma Samen tegen mensenhandel',
    abbreviation: 'Regiegroep',
    kind: 'samenwerkingsverband',
    memberOf: [],
  },
  {
    id: 'jenv',
    name: 'Ministerie van Justitie en Veiligheid',
    abbreviation: 'JenV',
    kind: 'ministerie',
    memberOf: ['regiegroep'],
  },
  {
    id: 'bz',
    name: 'Ministerie van Buitenlandse Zaken',
    kind: 'ministerie',
    memberOf: ['regiegroep'],
  },
  {
    id: 'szw',
    name: 'Ministerie van Sociale Zaken en Werkgelegenheid',
    kind: 'ministerie',
    memberOf: ['regiegroep'],
  },
  {
    id: 'vws',
    name: 'Ministerie van Volksgezondheid, Welzijn en Sport',
    kind: 'ministerie',
    memberOf: ['regiegroep'],
  },
  {
    id: 'vng',
    name: 'Vereniging Nederlandse Gemeenten',
    abbreviation: 'VNG',
    kind: 'koepel',
    memberOf: ['regiegroep'],
  },
  { id: 'politie', name: 'Politie', kind: 'uitvoering', memberOf: ['regiegroep'] },
  {
    id: 'om',
    name: 'Openbaar ministerie',
    abbreviation: 'OM',
    kind: 'overheid',
    memberOf: ['regiegroep'],
  },
  {
    id: 'nla',
    name: 'Nederlandse Arbeidsinspectie',
    abbreviation: 'NLA',
    kind: 'uitvoering',
    memberOf: ['regiegroep'],
  },
  {
    id: 'comensha',
    name: 'Coördinatiecentrum tegen Mensenhandel',
    abbreviation: 'CoMensha',
    kind: 'maatschappelijk',
    memberOf: ['regiegroep', 'som'],
  },
  {
    id: 'som',
    name: 'Strategisch Overleg Mensenhandel',
    abbreviation: 'SOM',
    kind: 'samenwerkingsverband',
    memberOf: ['regiegroep'],
  },
  {
    id: 'riecs',
    name: 'Regionale Informatie- en Expertise Centra',
    abbreviation: 'RIEC’s',
    kind: 'samenwerkingsverband',
    memberOf: ['regiegroep'],
  },
  {
    id: 'liec',
    name: 'Landelijk Informatie- en Expertise Centrum',
    abbreviation: 'LIEC',
    kind: 'samenwerkingsverband',
    memberOf: ['regiegroep'],
  },
  {
    id: 'zorgcoordinatoren',
    name: 'Vertegenwoordiger van zorgcoördinatoren mensenhandel in Nederland',
    kind: 'overig',
    memberOf: ['regiegroep'],
  },
];
