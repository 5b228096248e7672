import { describe, expect, test } from 'vitest';
import {
  foundChoices,
  namedTogether,
  numberNames,
  type RecordChoice,
} from '../../../../renderer/components/fields/record-choice.ts';
import { organisationChoice } from '../../../../renderer/components/organisations/organisation-choice.ts';
import { paperChoice } from '../../../../renderer/components/papers/paper-choice.ts';
import { seedContents } from '../../../../seeds/index.ts';

const seed = seedContents('letter-28638-247');
const organisations = seed.organisations.map(organisationChoice);
const papers = seed.documents.map(paperChoice);
const numbered: readonly RecordChoice[] = [2, 22, 26, 126].map((number) => ({
  id: String(number),
  label: `Voorstel ${number}: Media-aandacht op 26 plekken`,
  names: numberNames('Voorstel', number),
}));
const named = (name: string, abbreviation?: string): RecordChoice =>
  organisationChoice({
    id: name,
    name,
    kind: 'overig',
    memberOf: [],
    ...(abbreviation === undefined ? {} : { abbreviation }),
  });

const meant = (choices: readonly RecordChoice[], typed: string) =>
  foundChoices(choices, typed).one?.label;
const offered = (choices: readonly RecordChoice[], typed: string) =>
  foundChoices(choices, typed).offered.map(({ label }) => label);

test.each([
  ['OM', 'Openbaar ministerie'],
  ['om', 'Openbaar ministerie'],
  ['NLA', 'Nederlandse Arbeidsinspectie'],
  ['VNG', 'Vereniging Nederlandse Gemeenten'],
  ['comensha', 'Coördinatiecentrum tegen Mensenhandel'],
  ['coordinatiecentrum', 'Coördinatiecentrum tegen Mensenhandel'],
])('an organisation is meant by “%s”, whatever else holds those letters', (typed, label) => {
  expect(meant(organisations, typed)).toBe(label);
});

describe('of a name without an abbreviation', () => {
  const some = [
    named('Vereniging van Nederlandse Gemeenten'),
    named('Immigratie- en Naturalisatiedienst (IND)'),
    named('Vereniging Nieuwe Gevers'),
    named('Het vangnet'),
  ];
  test('its first letters are one, and so is what stands between brackets', () => {
    expect(offered(some, 'VNG')[0]).toBe('Vereniging van Nederlandse Gemeenten');
    expect(meant(some, 'ind')).toBe('Immigratie- en Naturalisatiedienst (IND)');
  });
  test('where two are called so none is meant, and both come first', () => {
    expect(foundChoices(some, 'VNG').one).toBeUndefined();
    expect(offered(some, 'VNG')).toHaveLength(2);
  });
});

test('apostrophes, dashes, spaces, capitals and accents do not tell words apart', () => {
  const some = [named('Regionale centra', 'RIEC’s'), named('Anti–slavernij coalitie')];
  for (const typed of ["RIEC's", 'riecs', 'RIEC’s', 'riec'])
    expect(meant(some, typed)).toBe('Regionale centra');
  for (const typed of ['anti-slavernij', 'Anti‑Slavernij', 'coalitie  anti'])
    expect(meant(some, typed)).toBe('Anti–slavernij coalitie');
});

test('a number means the record that bears it, also one that stands for several', () => {
  expect(meant(numbered, '26')).toMatch(/^Voorstel 26/);
  expect(meant(numbered, 'voorstel 2')).toMatch(/^Voorstel 2:/);
  expect(offered(numbered, '2')[0]).toMatch(/^Voorstel 2:/);
  expect(numberNames('Actie', '5 t/m 7')).toEqual(
    expect.arrayContaining(['5 t/m 7', '5', '6', '7', 'Actie 6']),
  );
});

test.each([
  '28638-238',
  'kst-28638-238',
  '28 638, nr. 238',
  'Kamerstukken II 2023/24, 28638 nr 238',
])('a paper is meant by %s', (typed) => {
  expect(meant(papers, typed)?.replaceAll('\u00a0', ' ')).toContain('28 638, nr. 238');
});

test('the best come first: called so, beginning so, words of the name, words of the text, inside', () => {
  const some: readonly RecordChoice[] = [
    { id: '5', label: 'Grondpolitiezaken' },
    { id: '4', label: 'Iets anders', also: 'over politie' },
    { id: '3', label: 'Nationale politie' },
    { id: '2', label: 'Politie Nederland' },
    { id: '1', label: 'Politie' },
  ];
  expect(foundChoices(some, 'politie').offered.map(({ id }) => id)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
  expect(foundChoices(some, 'politie').count).toBe(5);
});

test('nothing typed offers all and means none; the only one left is meant', () => {
  expect(foundChoices(organisations, ' ')).toMatchObject({ count: organisations.length });
  expect(foundChoices(organisations, ' ').one).toBeUndefined();
  expect(meant(organisations, 'arbeidsinsp')).toBe('Nederlandse Arbeidsinspectie');
  expect(foundChoices(organisations, 'zebra')).toEqual({ offered: [], count: 0 });
});

test('names written one after the other are read one by one; what is none is left', () => {
  const ids = (typed: string) => {
    const read = namedTogether(organisations, typed);
    return (
      read && {
        labels: read.ids.map((id) => organisations.find((each) => each.id === id)?.label),
        rest: read.rest,
      }
    );
  };
  expect(ids('OM, NLA en CoMensha')).toEqual({
    labels: [
      'Openbaar ministerie',
      'Nederlandse Arbeidsinspectie',
      'Coördinatiecentrum tegen Mensenhandel',
    ],
    rest: '',
  });
  expect(ids('OM; Fairwerk')).toEqual({ labels: ['Openbaar ministerie'], rest: 'Fairwerk' });
  expect(ids('OM')).toBeUndefined();
  expect(ids('Zus en Zo')).toBeUndefined();
});

test('ten thousand records are searched between two keys', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    id: String(at),
    label: `Voorstel ${at}: ${'woorden over de aanpak van mensenhandel '.repeat(4)}`,
    names: numberNames('Voorstel', at),
  }));
  foundChoices(many, 'warm');
  const from = performance.now();
  expect(meant(many, '9999')).toMatch(/^Voorstel 9999/);
  // A slow machine is busy with other tests too; alone it takes a tenth of this.
  expect(performance.now() - from).toBeLessThan(500);
});
