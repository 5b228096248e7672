import { expect, test } from 'vitest';
import type { Support } from '../../../../db/model/records/element.ts';
import { registerOf } from '../../../../db/model/register/index.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testCommitment,
  testDocument,
  testElement,
  testId,
  testMotion,
  testProposal,
  testTheme,
} from '../../../fixtures/minimal-contents.ts';

const TODAY = '2028-03-01';

function supportedBy(kind: Support['kind'], n: number, role: Support['role']): Support {
  return { kind, id: testId(n), role, note: '' };
}

const settled = testElement(50, { support: [supportedBy('document', 2, 'afdoening')] });

test('what an item is tied to', () => {
  const contents = minimalContents({
    documents: [
      testDocument(1, { kind: 'motie', citation: '28638-1', date: '2027-11-02' }),
      testDocument(2),
      testDocument(3, { citation: 'Kamerstukken II 2027/28, 99 001, nr. 30' }),
      testDocument(4, { kind: 'motie' }),
    ],
    organisations: [
      { id: testId(60), name: 'Ministerie van Duin', kind: 'ministerie', memberOf: [] },
    ],
    actionLines: [testActionLine(70), testActionLine(71)],
    actions: [testAction(72, 70), testAction(73, 71)],
    themes: [testTheme(80)],
    proposals: [testProposal(81, 80, { becameAction: testId(73) })],
    motions: [
      testMotion(10, 1, {
        short: 'Bikker c.s.',
        about: `zoals [[motie:${testId(11)}]]`,
        minister: 'de Minister van Kust en Zee, B. de Vries',
        holder: 'Team Duin',
        submitters: [
          { name: 'Bikker', party: 'CU' },
          { name: 'Krul', party: 'CDA' },
          { name: 'Ceder', party: 'CU' },
        ],
        elements: [
          testElement(20, {
            support: [
              supportedBy('action', 72, 'invulling'),
              supportedBy('proposal', 81, 'invulling'),
              supportedBy('document', 2, 'tussenbericht'),
            ],
          }),
        ],
        statusHistory: [
          { on: TODAY, progress: 'in-behandeling', note: '', citation: '99 001, nrs. 29 en 30' },
        ],
      }),
      testMotion(11, 4, { handedTo: testId(60) }),
    ],
  });
  const [first, second] = registerOf(contents, TODAY);
  expect(first).toEqual({
    kind: 'motion',
    id: testId(10),
    name: 'Motie Bikker c.s.',
    citation: 'Kamerstuk 28 638, nr. 1',
    about: 'zoals Kamerstukken II 2027/28, 99 001, nr. 4',
    status: 'in-behandeling',
    course: 'open',
    due: { state: 'none' },
    holder: 'Team Duin',
    minister: 'de Minister van Kust en Zee, B. de Vries',
    ministry: 'Ministerie van Kust en Zee',
    submitters: ['Bikker', 'Krul', 'Ceder'],
    parties: ['CU', 'CDA'],
    documents: [testId(1), testId(2), testId(3), testId(4)],
    actionLines: [testId(70), testId(71)],
    missing: contents.motions[0]?.elements,
    date: '2027-11-02',
  });
  expect(second?.ministry).toBe('Ministerie van Duin');
});

test('motions come first, and a commitment is named by its number or its first words', () => {
  const contents = minimalContents({
    documents: [testDocument(1, { kind: 'motie' })],
    motions: [testMotion(10, 1)],
    commitments: [
      testCommitment(12, { number: 'TZ202709-001', office: 'de Staatssecretaris van Duin' }),
      testCommitment(13, { text: 'Een brief sturen '.repeat(9) }),
    ],
  });
  const names = registerOf(contents, TODAY).map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['Motie Lid 10 c.s.', 'Toezegging TZ202709-001']);
  expect(names[2]).toMatch(/^Een brief sturen .*…$/);
});

test('what is open, done or out', () => {
  const open = testElement(51);
  const both = [settled, open];
  const contents = minimalContents({
    documents: [testDocument(1, { kind: 'motie' }), testDocument(2)],
    motions: [
      testMotion(10, 1, { progress: 'afgedaan', elements: [settled] }),
      testMotion(11, 1, { progress: 'afgedaan', elements: both }),
      testMotion(12, 1, { progress: 'overgedragen', elements: [settled] }),
      testMotion(13, 1, { progress: 'overgedragen', elements: both }),
      testMotion(14, 1, { progress: 'niet-uitgevoerd', elements: [] }),
      testMotion(15, 1, { outcome: 'verworpen', elements: both }),
      testMotion(16, 1, { replaces: testId(10), elements: both }),
    ],
    commitments: [
      testCommitment(17, { established: 'vervallen', elements: both }),
      testCommitment(18, { progress: 'niet-uitgevoerd', elements: [settled] }),
    ],
  });
  const items = registerOf(contents, TODAY);
  expect(items.map(({ course }) => course)).toEqual([
    'out',
    'open',
    'done',
    'open',
    'open',
    'out',
    'open',
    'out',
    'done',
  ]);
  expect(items.map(({ missing }) => missing.length)).toEqual([0, 1, 0, 1, 0, 0, 1, 0, 0]);
});

test.each([
  ['no term', {}, { state: 'none' }],
  [
    'a phrase nobody has read',
    { deadlines: [{ phrase: 'voor de zomer', setOn: '2028-01-01' }] },
    { state: 'unread', phrase: 'voor de zomer' },
  ],
  [
    'a day ago',
    { deadlines: [{ phrase: 'in februari', date: '2028-02-29', setOn: '2028-01-01' }] },
    { state: 'overdue', date: '2028-02-29', phrase: 'in februari' },
  ],
  [
    'today',
    { deadlines: [{ phrase: 'nu', date: TODAY, setOn: '2028-01-01' }] },
    { state: 'soon', date: TODAY, phrase: 'nu' },
  ],
  [
    'in 31 days',
    { deadlines: [{ phrase: 'april', date: '2028-04-01', setOn: '2028-01-01' }] },
    { state: 'soon', date: '2028-04-01', phrase: 'april' },
  ],
  [
    'in 32 days',
    { deadlines: [{ phrase: 'april', date: '2028-04-02', setOn: '2028-01-01' }] },
    { state: 'later', date: '2028-04-02', phrase: 'april' },
  ],
  [
    'a term that was postponed',
    {
      deadlines: [
        { phrase: 'in februari', date: '2028-02-29', setOn: '2028-01-01' },
        { phrase: 'voor de zomer', date: '2028-07-04', setOn: '2028-02-01' },
      ],
    },
    { state: 'later', date: '2028-07-04', phrase: 'voor de zomer' },
  ],
  [
    'the first turn that is open comes before the term',
    {
      deadlines: [{ phrase: 'eind 2028', date: '2028-12-31', setOn: '2028-01-01' }],
      occurrences: [
        { due: '2028-06-30' },
        { due: '2027-06-30', settledBy: testId(2) },
        { due: '2027-12-31' },
      ],
    },
    { state: 'overdue', date: '2027-12-31' },
  ],
])('due: %s', (_, parts, due) => {
  const open = minimalContents({ commitments: [testCommitment(12, parts)] });
  expect(registerOf(open, TODAY)[0]?.due).toEqual(due);
  const out = minimalContents({
    commitments: [testCommitment(12, { ...parts, established: 'vervallen' })],
  });
  expect(registerOf(out, TODAY)[0]?.due).toEqual({ state: 'none' });
});
