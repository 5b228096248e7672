import { expect, test } from 'vitest';
import { checkDossier, findingMessage } from '../../../../db/model/checks/index.ts';
import {
  type Contents,
  contents as contentsSchema,
} from '../../../../db/model/records/contents.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testAnnex,
  testBudgetSource,
  testCommitment,
  testDocument,
  testElement,
  testId,
  testMotion,
  testProgrammeLine,
  testProposal,
  testTheme,
} from '../../../fixtures/minimal-contents.ts';

const YEARS = [2027, 2028, 2029, 2030, 2031];
const LINES = [1, 2, 3, 4, 5, 6, 7];
const UNITS = [1_000, 1_000_000_000, 1, 10_000, 25, 100, 1_000_000];

/** Seven action lines over five years: each costs its number × € 1.000, one gives money back. */
function amountOf(line: number): number {
  return line === 7 ? -2_000 : line * 1_000;
}

const perYear = LINES.reduce((sum, line) => sum + amountOf(line), 0);

/** A programme that letter 247 knows nothing of, in which everything is in order. */
const madeUp: Contents = minimalContents({
  annexes: [
    testAnnex(100, { kind: 'voorstellen' }),
    testAnnex(101, {
      number: 2,
      yearFrom: 2027,
      yearTo: 2031,
      unit: 1_000,
      unitText: 'bedragen x € 1.000',
    }),
  ],
  documents: [
    testDocument(110, { kind: 'motie', date: '2027-06-01' }),
    testDocument(111, { dateSent: '2027-10-05' }),
    testDocument(112, { kind: 'motie' }),
  ],
  themes: [testTheme(120), testTheme(121)],
  proposals: [
    testProposal(130, 120, {
      appreciation: `Zie actie [[actie:${testId(201)}]], binnen actielijn [[actielijn:${testId(1)}]]: € 1.000 structureel, € 5.000 in totaal.`,
      costStatus: 'geraamd',
      costText:
        '€ 4.000 incidenteel in 2027\n€ 3.000 incidenteel in 2028\n−€ 500 structureel vanaf 2029\n€ 700 structureel vanaf 2031',
      costs: [
        { amount: 4_000, kind: 'incidenteel', role: 'raming', year: 2027 },
        { amount: 3_000, kind: 'incidenteel', role: 'raming', year: 2028 },
        { amount: -500, kind: 'structureel', role: 'raming', from: 2029 },
        { amount: 700, kind: 'structureel', role: 'raming', from: 2031 },
      ],
    }),
    testProposal(131, 121, { text: `Sluit aan bij voorstel [[voorstel:${testId(130)}]].` }),
  ],
  actionLines: LINES.map((n) => testActionLine(n, { unit: UNITS[n - 1] ?? 1 })),
  actions: LINES.map((n) =>
    testAction(200 + n, n, {
      covers: n === 3 ? 3 : 1,
      status: 'loopt',
      reports: [{ asOf: '2028-01-01', status: 'loopt', text: 'Op schema.' }],
      budget: YEARS.map((year) => ({ year, amount: amountOf(n), provenance: 'vastgesteld' })),
    }),
  ),
  programme: [
    ...LINES.map((n) =>
      testProgrammeLine(300 + n, {
        label: String.fromCharCode(96 + n),
        kind: 'actielijn',
        line: testId(n),
        budget: YEARS.map((year) => ({ year, amount: null, zero: '0' })),
      }),
    ),
    testProgrammeLine(310, {
      label: 'h',
      kind: 'reservering',
      budget: YEARS.map((year) => ({ year, amount: 100_000 - perYear, zero: '' })),
    }),
  ],
  budgetSources: [
    testBudgetSource(400, { from: 2027, to: 2031, amountPerYear: 100_000 }),
    testBudgetSource(401, { from: 2027, amountPerYear: 4_000, allocatedTo: [testId(130)] }),
  ],
  motions: [
    testMotion(500, 110, {
      progress: 'afgedaan',
      elements: [
        testElement(501, {
          support: [{ kind: 'document', id: testId(111), role: 'afdoening', note: '' }],
        }),
      ],
    }),
    testMotion(510, 112, { outcome: 'verworpen', progress: 'niet-gestart' }),
  ],
  commitments: [testCommitment(520, { elements: [testElement(521)] })],
});

test('a dossier in which everything is in order gives no findings, whatever its programme', () => {
  expect(contentsSchema.safeParse(madeUp).error).toBeUndefined();
  expect(checkDossier(madeUp).map((finding) => findingMessage(finding, 'nl'))).toEqual([]);
});

test('an empty dossier gives no findings', () => {
  expect(checkDossier(minimalContents())).toEqual([]);
});
