import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Citation,
  citationKey,
  citedPaperIn,
  comparisonKey,
  findDocument,
  parseCitation,
  printCitation,
  printCited,
  sameCitation,
} from '../../../../db/model/citations/index.ts';
import { seedContents } from '../../../../seeds/index.ts';
import { testDocument } from '../../../fixtures/minimal-contents.ts';

const MOTION = 'Kamerstukken II 2023/24, 28 638, nr. 238';
const PLAN = 'Kamerstukken II 2023/24, 28 638, nr. 233';

test.each([
  ['Kamerstukken II 2023/24, 28 638, nr. 238', MOTION],
  ['Kamerstukken II 2023/2024, 28 638, nr. 238', MOTION],
  ['Kamerstukken II 2023–2024, 28 638, nr. 238', MOTION],
  ['Kamerstukken\u00a0II 2023/24, 28\u00a0638, nr.\u00a0238', MOTION],
  ['  (kamerstukken ii 2023/24,  28638 nr 238).', MOTION],
  ['Kamerstukken 2023/24, 28 638 nr. 233', PLAN],
  ['Kamerstukken II, 2022/23, 28 684, nr. 717', 'Kamerstukken II 2022/23, 28 684, nr. 717'],
  ['Kamerstuk 35 570 VI, nr. 50', 'Kamerstuk 35 570 VI, nr. 50'],
  ['Kamerstukken II 2020/21, 35 570 VI, nr. 50', 'Kamerstukken II 2020/21, 35 570 VI, nr. 50'],
  ['kst-35570-VI-50', 'Kamerstuk 35 570 VI, nr. 50'],
  ['Kamerstuk 28 638, nr. 246', 'Kamerstuk 28 638, nr. 246'],
  ['28 638, nr. 249', 'Kamerstuk 28 638, nr. 249'],
  ['28638 nr 249', 'Kamerstuk 28 638, nr. 249'],
  ['kst-28638-249', 'Kamerstuk 28 638, nr. 249'],
  ['28638-249', 'Kamerstuk 28 638, nr. 249'],
  ['35 925, nr. E', 'Kamerstuk 35 925, nr. E'],
  ['kst-35925-E', 'Kamerstuk 35 925, nr. E'],
  ['Kamerstukken I 2021/22, 35 925, E', 'Kamerstukken I 2021/22, 35 925, nr. E'],
  [
    'Tweede Kamer, vergaderjaar 2023–2024, 28 638, nr. 247',
    'Kamerstukken II 2023/24, 28 638, nr. 247',
  ],
  ['Eerste Kamer, vergaderjaar 2021–2022, 35 925, E', 'Kamerstukken I 2021/22, 35 925, nr. E'],
  ['Aanhangsel Handelingen II 2023/24, nr. 916', 'Aanhangsel Handelingen II 2023/24, nr. 916'],
  [
    'Aanhangsel van de Handelingen II 2023/2024, nr. 916',
    'Aanhangsel Handelingen II 2023/24, nr. 916',
  ],
  ['Handelingen II 2017/18, nr. 19, item 11', 'Handelingen II 2017/18, nr. 19, item 11'],
  ['Handelingen I 1999/2000, nr. 3', 'Handelingen I 1999/00, nr. 3'],
])('%j prints in the house form as %j', (spelling, houseForm) => {
  const citation = parseCitation(spelling);
  expect(citation && printCitation(citation)).toBe(houseForm);
  expect(sameCitation(spelling, houseForm)).toBe(true);
});

test.each([
  '',
  'de brief van 2 februari',
  'Kamerstukken II 2023/25, 28 638, nr. 238',
  '28 638',
  'nr. 238',
  '238',
  'Handelingen nr. 19',
  'kst-28638-',
  'Kamerstuk 28 638, nr. 238 en 240',
  'Kamerstuk 28 638, nr. 0',
])('%j cites no parliamentary paper', (text) => {
  expect(parseCitation(text)).toBeUndefined();
});

test('every paper the letter cites is understood, and no two are the same', () => {
  const { documents } = seedContents('letter-28638-247');
  const keys = documents.map(({ citation }) => comparisonKey(citation));
  expect(documents.map(({ citation }) => parseCitation(citation)?.number)).toEqual(
    documents.map(({ number }) => number),
  );
  expect(new Set(keys).size).toBe(documents.length);
});

test('papers that are not the same are told apart', () => {
  const papers = [
    '28 638, nr. 23',
    '28 638, nr. 238',
    '28 632, nr. 38',
    '35 570 VI, nr. 50',
    '35 570 XVI, nr. 50',
    '35 570, nr. 50',
    '35 570, nr. E',
    'Aanhangsel Handelingen II 2023/24, nr. 50',
    'Aanhangsel Handelingen II 2022/23, nr. 50',
    'Aanhangsel Handelingen I 2023/24, nr. 50',
    'Handelingen II 2023/24, nr. 50',
    'Handelingen II 2023/24, nr. 50, item 2',
  ];
  expect(new Set(papers.map(comparisonKey)).size).toBe(papers.length);
});

test('a document is found by any spelling, also one that is no parliamentary paper', () => {
  const documents = [
    testDocument(1, { citation: 'Kamerstukken II 2023/2024, 28 638, nr. 242' }),
    testDocument(2, { citation: 'Actieplan Samen tegen\u00a0mensenhandel' }),
  ];
  expect(findDocument(documents, 'kst-28638-242')).toBe(documents[0]);
  expect(findDocument(documents, '28638 nr. 242')).toBe(documents[0]);
  expect(findDocument(documents, 'actieplan samen tegen mensenhandel')).toBe(documents[1]);
  expect(findDocument(documents, '28 638, nr. 243')).toBeUndefined();
});

const chamber = fc.constantFrom('I' as const, 'II' as const);
const session = fc.integer({ min: 1900, max: 2199 });
const digits = fc.integer({ min: 1, max: 99_999 }).map(String);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, v]) => v !== undefined)) as T;
}
const citation = fc
  .oneof(
    fc.record({
      kind: fc.constant('kamerstuk' as const),
      chamber: optional(chamber),
      session: optional(session),
      dossier: fc.integer({ min: 10_000, max: 999_999 }).map(String),
      chapter: optional(fc.constantFrom('I', 'IV', 'VI', 'XVI', 'C', 'A', 'IIB', 'XXII')),
      number: fc.oneof(digits, fc.constantFrom('A', 'E', 'AB')),
    }),
    fc.record({
      kind: fc.constant('kamerstuk' as const),
      chamber: optional(chamber),
      session: optional(session),
      dossier: fc.integer({ min: 1, max: 34 }).map((n) => `21501-${String(n).padStart(2, '0')}`),
      number: digits,
    }),
    fc.record({ kind: fc.constant('aanhangsel' as const), chamber, session, number: digits }),
    fc.record({
      kind: fc.constant('handelingen' as const),
      chamber,
      session,
      number: digits,
      item: optional(digits),
    }),
  )
  .map((made) => defined(made) as Citation);

test('a citation that is printed is read back as the same paper', () => {
  fc.assert(
    fc.property(citation, (made) => {
      const printed = printCitation(made);
      const read = parseCitation(printed);
      expect(read && citationKey(read)).toBe(citationKey(made));
      expect(read && printCitation(read)).toBe(printed);
      expect(citedPaperIn(printCited({ citation: made, page: '7-8' }))?.page).toBe('7-8');
      expect(sameCitation(printed.replaceAll(' ', '\u00a0').toUpperCase(), printed)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
