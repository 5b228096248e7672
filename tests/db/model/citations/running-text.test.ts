import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationsIn, parseCitation } from '../../../../db/model/citations/index.ts';

test.each<readonly [string, readonly string[]]>([
  ['Zoals gemeld in de motie (21501-20-1234) is dit zo.', ['kst-21501-20-1234']],
  ['De motie-Jansen c.s. (Kamerstuk 29 991, nr. 7238) vraagt 3 zaken.', ['kst-29991-7238']],
  ['Kamerstuk 29 991, nr. 3, 12 maart 2024', ['kst-29991-3']],
  ['Kamerstuk 29 991, nr. 3, 5 en 7 maart', ['kst-29991-3']],
  ['Kamerstuk 29 991, nr. 3. 12 gemeenten deden mee.', ['kst-29991-3']],
  ['Kamerstuk 29 991, nr. 7249 en artikel 5 van de wet', ['kst-29991-7249']],
  ['Kamerstukken II 29 991 en 29 999, nr. 5', ['kst-29991-5']],
  ['Kamerstuk 29 991, nr. 7249, bijlage 2', ['kst-29991-7249']],
  ['Bijlage bij Kamerstukken II 2021/22, 29 628, nr. 1051', ['kst-29628-1051']],
  ['kamerstukdossier 29 991, nr. 7249', ['kst-29991-7249']],
  ['dossiernummer 29991, nr. 7249', ['kst-29991-7249']],
  ['12Zie de toelichting, Kamerstukken II 2016/17, 34 999, nr. 4', ['kst-34999-4']],
  [
    'Kamerstukken II 2020/21, 35999 en Kamerstukken II 2020/21, 21 501-07, nr. 9750',
    ['kst-21501-07-9750'],
  ],
  [
    'Bij brief (Kamerstukken II 1988/89, 21 999, nr. 3 (bijlage IV), blz. 21), antwoordden zij',
    ['kst-21999-3'],
  ],
  [
    'het arrest van 30 november 1977, nr. 18 999, BNB 1978/7, en Kamerstukken II, 1988/89, 20 999, nr. 39',
    ['kst-20999-39'],
  ],
  ['Kamerstukken II 2022/23, 36999 en 31999, nr. 6', ['kst-36999-6']],
  ['Gewijzigde motie (29 991, nr. 12, t.v.v. 29 991, nr. 10)', ['kst-29991-12']],
  ['Kamerstuk 29991-12 (gewijzigd, t.v.v. 29991-10)', ['kst-29991-12']],
  ['29 991, nrs. 7238, 240 en 242', ['kst-29991-7238', 'kst-29991-240', 'kst-29991-242']],
  ['29 991, nrs. 12 t/m 15', ['kst-29991-12', 'kst-29991-13', 'kst-29991-14', 'kst-29991-15']],
  ['29 991, nrs. 12-14', ['kst-29991-12', 'kst-29991-13', 'kst-29991-14']],
  ['29 991, nr. 7238 en 240', ['kst-29991-7238', 'kst-29991-240']],
  ['29 991, nr. 7238 en nr. 240', ['kst-29991-7238', 'kst-29991-240']],
  ['Kamerstuk 29 991, nr. 7238 en Kamerstuk 29 999, nr. 5', ['kst-29991-7238', 'kst-29999-5']],
  ['29 991, nr. 7238; 29 999, nr. 5', ['kst-29991-7238', 'kst-29999-5']],
  ['29991-7238 en 29999-5', ['kst-29991-7238', 'kst-29999-5']],
  ['29991-7238, 29991-240', ['kst-29991-7238', 'kst-29991-240']],
  ['35 925, nrs. D en E', ['kst-35925-D', 'kst-35925-E']],
  ['Kamerstukken I 2021/22, 35 925, D en E', ['kst-35925-D', 'kst-35925-E']],
  ['35 925, nrs. A t/m C', ['kst-35925-A', 'kst-35925-B', 'kst-35925-C']],
  [
    'Aanhangsel Handelingen II 2023/24, nrs. 916 en 917',
    ['aanhangsel-II-2023-916', 'aanhangsel-II-2023-917'],
  ],
  [
    'In mijn brief van 3 juli (Kamerstuk 29 991, nr. 7249) en in 36 600 VI, nr. 12 staat dit.',
    ['kst-29991-7249', 'kst-36600-VI-12'],
  ],
  ['Kamerstuk 29 991, nr. 3 en 35 300, nr. 5', ['kst-29991-3', 'kst-35300-5']],
  [
    'Kamerstukken II, 1999-2000, 26 999, nr. 6, p. 15-16; nr. 7, p. 5-6.',
    ['kst-26999-6', 'kst-26999-7'],
  ],
  ['Kamerstukken II 2020/21, 35 999, nr. 4, p. 12 en 13, en nr. 6', ['kst-35999-4', 'kst-35999-6']],
  [
    'Kamerstukken II 2019/20, 29 999, nrs. 520 en 548 en Aanhangsel Handelingen II 2019/20, nr. 9889',
    ['kst-29999-520', 'kst-29999-548', 'aanhangsel-II-2019-9889'],
  ],
  [
    'Kamerstukken II, 1984–1985, 18999, nrs. 1–3, blz. 29',
    ['kst-18999-1', 'kst-18999-2', 'kst-18999-3'],
  ],
  [
    'Zie Kamerstukken I 2020/21, 35 999, C; Kamerstukken II 2020/21, 35 999, nr. 3',
    ['kst-35999-C', 'kst-35999-3'],
  ],
  [
    'Handelingen der Tweede Kamer 2017/18, nr. 19, items 3 en 5',
    ['handelingen-II-2017-19-3', 'handelingen-II-2017-19-5'],
  ],
])('in %j is cited: %j', (text, keys) => {
  expect(citationsIn(text).map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['Kamerstuk 29 991, nr. 3, p. 5', '5'],
  ['Kamerstuk 29 991, nr. 3, p. 7–8', '7-8'],
  ['Kamerstuk 29 991, nr. 3, blz. 238-239', '238-239'],
  ['Kamerstuk 29 991, nr. 3 pag 69/70', '69-70'],
  ['Kamerstuk 29 991, nr. 3, bladzijde 5 - 6', '5-6'],
  ['Kamerstuk 29 991, nr. 3, p. 12 en 13', '12 en 13'],
  ['Kamerstuk 29 991, nr. 3, p. 17, 19-22', '17, 19-22'],
  ['Kamerstuk 29 991, nr. 3 pag 4 e v.', '4 e.v.'],
  ['Handelingen II 2017/18, nr. 19, item 11, p. 3-5', '3-5'],
  ['kst-29991-3, p. 5', '5'],
])('%j refers to pages %s, which are no part of the paper', (text, page) => {
  expect(citationsIn(text)[0]?.page).toBe(page);
  expect(parseCitation(text)).toEqual(parseCitation(text.replace(/,? (?:p|blz|pag).*$/, '')));
});

test('each page belongs to the paper before it, and none to a dossier behind it', () => {
  const text = '29 991, nr. 3, p. 5, nr. 4 en 36 991, nr. 6, blz. 7, 35 991, nr. 8';
  const found = citationsIn(text).map(({ key, page }) => [key, page]);
  expect(found).toEqual([
    ['kst-29991-3', '5'],
    ['kst-29991-4', undefined],
    ['kst-36991-6', '7'],
    ['kst-35991-8', undefined],
  ]);
});

test.each([
  'Kamerstuk 29 991, nr. 3, 12/13 maart',
  'Kamerstuk 29 991, nr. 3 (2019-2023)',
  'Kamerstuk 29 991, nr. 3, 2019-2020',
])('years and days behind a number in %j leave the paper what it is', (text) => {
  expect(citationsIn(text).map(({ key }) => key)).toEqual(['kst-29991-3']);
});

test('an annex to a paper is not the paper', () => {
  for (const text of [
    'Kamerstuk 29 991, nr. 249, bijlage 2',
    'Kamerstuk 29 991, nr. 249 (bijlage)',
    'Bijlage bij Kamerstuk 29 991, nr. 249',
  ]) {
    expect(citationsIn(text).map(({ key }) => key)).toEqual(['kst-29991-249']);
    expect(parseCitation(text)).toBeUndefined();
  }
});

test('a citation stands where the text says it does', () => {
  const cited = ['Kamerstukken II 2019/20, 29\u00a0991, nr. 520', '36 991 VI, nr. 12, p. 4'];
  const text = `Zie ${cited[0]} (en ook ${cited[1]}), geachte voorzitter.`;
  expect(citationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(cited);
});

const PIECES = [
  'Kamerstuk ',
  'Kamerstukken II 2023/24, ',
  '29 991',
  '36991-VI',
  ', nr. ',
  'nrs. ',
  '12',
  ' en ',
  't/m ',
  ', ',
  'p. ',
  '(',
  ')',
  'kst-',
  'Handelingen II ',
  'Aanhangsel ',
  '2023/24',
  '-',
  ' ',
  'E',
  '21501-02',
  'https://',
  't.v.v. ',
  'item ',
  'bijlage ',
  '\n',
  '€ ',
  'hoofdstuk VII',
];

test('whatever is typed, citations stand in order, apart and within the text', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(text, (pieces) => {
      const typed = pieces.join('');
      for (const { start, end, key } of citationsIn(typed)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(typed.length);
        expect(key).toMatch(
          /^(?:kst-\d{4,6}(?:-[A-Z\d]+)*-(?:\d+[a-z]?|[A-Z]+)|aanhangsel-I{1,2}-\d{4}-\d+|handelingen-I{1,2}-\d{4}-\d+(?:-\d+)?)$/,
        );
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a long text of nothing but citations, or of almost citations, is read at once', () => {
  const started = performance.now();
  for (const piece of [
    '29 991, nr. 3, ',
    '2019/20, ',
    'nr. 3, ',
    '(((',
    '29991-249, ',
    'Kamerstuk ',
  ])
    citationsIn(`29 991, ${piece.repeat(2_000)}`);
  expect(performance.now() - started).toBeLessThan(5_000);
});
