import { expect, test } from 'vitest';
import { checkDossier, findingMessage } from '../../../../db/model/checks/index.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testAnnex,
  testCommitment,
  testDocument,
  testMotion,
  testProposal,
  testTheme,
} from '../../../fixtures/minimal-contents.ts';
import { ref } from './cases/case.ts';

function impossible(contents: Contents) {
  return checkDossier(contents).filter(({ code }) => code === 'day-impossible');
}

/** A dossier in which every field that holds a day holds this one. */
function withDay(day: string): Contents {
  const { dossier } = minimalContents();
  const course = {
    statusHistory: [{ on: day, progress: 'onbekend' as const, note: '' }],
    deadlines: [{ phrase: 'ooit', date: day, setOn: day }],
  };
  return minimalContents({
    dossier: {
      ...dossier,
      letter: { ...dossier.letter, date: day, dateSent: day },
      calendar: [{ kind: 'debat', title: 'Debat', from: day, to: day }],
    },
    annexes: [testAnnex(1, { asOf: day })],
    documents: [testDocument(2, { date: day, dateSent: day })],
    themes: [testTheme(3)],
    proposals: [testProposal(4, 3, { clearances: [{ by: 'FEZ', date: day, outcome: 'akkoord' }] })],
    actionLines: [testActionLine(5)],
    actions: [testAction(6, 5, { reports: [{ asOf: day, status: 'loopt', text: '' }] })],
    motions: [testMotion(7, 2, { date: day, heldOver: [day], ...course })],
    commitments: [testCommitment(8, { madeOn: day, occurrences: [{ due: day }], ...course })],
    acceptedFindings: [
      { code: 'dangling-link', records: [ref('proposal', 4)], reason: 'x', by: 'y', on: day },
    ],
  });
}

test.each([
  '0024-02-22',
  '1944-12-31',
  '2101-01-01',
  '2024-02-31',
  '-4712-01-01',
  '9999-12-31',
  'morgen',
])('the day %s is found in every field that holds days, and no rule stumbles over it', (day) => {
  const found = impossible(withDay(day));
  expect(found.map(({ records: [record] }) => record?.kind)).toEqual([
    ...Array(4).fill('dossier'),
    'annex',
    ...Array(2).fill('document'),
    'proposal',
    'action',
    ...Array(5).fill('motion'),
    ...Array(5).fill('commitment'),
    'proposal',
  ]);
  for (const finding of found) {
    for (const language of ['nl', 'en'] as const) {
      expect(findingMessage(finding, language)).toContain(day);
      expect(findingMessage(finding, language)).not.toContain('undefined');
    }
    expect(finding).toMatchObject({ severity: 'fout', blocksDefinitive: true });
  }
});

test.each(['1945-01-01', '2024-02-29', '2100-12-31'])('the day %s is in order', (day) => {
  expect(impossible(withDay(day))).toEqual([]);
});

test('a finding names the record and the field', () => {
  const [finding] = impossible(
    minimalContents({ documents: [testDocument(2, { citation: 'x-1', dateSent: '0024-02-22' })] }),
  );
  if (finding === undefined) throw new Error('nothing was found');
  expect(finding.records).toEqual([ref('document', 2)]);
  expect(findingMessage(finding, 'nl')).toMatch(/x-1 heeft in ‘Datum verzonden’/);
});
