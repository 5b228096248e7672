import { expect, test } from 'vitest';
import { findOrganisation, twinsIn } from '../../../db/model/same-records.ts';
import { seedContents } from '../../../seeds/index.ts';
import { testDocument, testId } from '../../fixtures/minimal-contents.ts';

const known = [
  { name: 'gemeente Súdwest-Fryslân' },
  { name: 'Nederlandse Arbeidsinspectie', abbreviation: 'NLA' },
  { name: 'Vereniging van Nederlandse Gemeenten (VNG)' },
  { name: 'Ministerie van Justitie en Veiligheid', abbreviation: 'JenV' },
  { name: "gemeente 's-Gravenhage" },
  { name: 'Politie' },
];

test.each([
  ['Gemeente Sudwest Fryslan', 0],
  ['GEMEENTE  SÚDWEST-FRYSLÂN', 0],
  ['Gem. Súdwest-Fryslân', 0],
  ['gem Súdwest‑Fryslân', 0],
  ['de Nederlandse Arbeidsinspectie', 1],
  ['Nederlandse Arbeidsinspectie (NLA)', 1],
  ['nla', 1],
  ['Nederlandse arbeidsinspectie.', 1],
  ['Vereniging van Nederlandse Gemeenten', 2],
  ['vng', 2],
  ['VNG', 2],
  ['ministerie van Justitie & Veiligheid', 3],
  ['Min. van Justitie en Veiligheid', 3],
  ['JenV', 3],
  ['gemeente ’s Gravenhage', 4],
  ['de politie', 5],
  ['  Politie ', 5],
] as const)('%s is there already', (name, at) => {
  expect(findOrganisation(known, { name })).toBe(known[at]);
});

test.each([
  'gemeente Utrecht',
  'Arbeidsinspectie',
  'Politieacademie',
  'Veiligheid',
  'Gravenhage',
  'Súdwest-Fryslân',
  'Ministerie van Justitie',
  'De',
  '',
  '…',
])('«%s» is another', (name) => {
  expect(findOrganisation(known, { name })).toBeUndefined();
});

test('an abbreviation given beside the name counts too; sharing no more than that does not', () => {
  expect(
    findOrganisation([{ name: 'NVWA' }], { name: 'Warenautoriteit', abbreviation: 'nvwa' }),
  ).toBeDefined();
  const two = { name: 'Raad voor de Rechtspraak', abbreviation: 'RvR' };
  expect(
    findOrganisation([{ name: 'Raad voor Rechtsbijstand', abbreviation: 'RvR' }], two),
  ).toBeUndefined();
});

test('the letter holds nothing twice', () => {
  expect(twinsIn(seedContents('letter-28638-247'))).toEqual([]);
});

test('twins are named by their places, papers in whatever spelling', () => {
  const organisation = (seed: number, name: string) =>
    ({ id: testId(seed), name, kind: 'overig', memberOf: [] }) as const;
  const found = twinsIn({
    documents: [
      testDocument(40, { citation: 'Kamerstukken II 2023/24, 28 638, nr. 247' }),
      testDocument(41, { citation: 'Kamerstukken II 2023/24, 28 638, nr. 248' }),
      testDocument(42, { citation: 'kst-28638-247' }),
      testDocument(43, { citation: 'Actieplan' }),
      testDocument(44, { citation: 'actieplan.' }),
    ],
    organisations: [
      organisation(50, 'OM'),
      organisation(51, 'Politie'),
      organisation(52, 'de  politie'),
    ],
  });
  expect(found.map(({ path, firstPath, name }) => [path, firstPath, name])).toEqual([
    ['documents[2].citation', 'documents[0].citation', 'kst-28638-247'],
    ['documents[4].citation', 'documents[3].citation', 'actieplan.'],
    ['organisations[2].name', 'organisations[1].name', 'de  politie'],
  ]);
});
