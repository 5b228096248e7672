import { expect, test } from 'vitest';
import {
  commitmentStatus,
  motionStatus,
  type SettleOrder,
  setProgress,
  settleWith,
} from '../../../../db/model/compliance/index.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import {
  minimalContents,
  testCommitment,
  testDocument,
  testElement,
  testId,
  testMotion,
} from '../../../fixtures/minimal-contents.ts';

const TODAY = '2028-02-01';
const LETTER = testDocument(3, { dateSent: '2028-01-10', citation: '99 001, nr. 3' });

/** Two motions, the second of two elements, a rejected one, and a promise made twice a year. */
function dossier(parts: Partial<Contents> = {}): Contents {
  return minimalContents({
    documents: [
      testDocument(1, { kind: 'motie', date: '2027-09-01' }),
      testDocument(2, { kind: 'motie' }),
      LETTER,
    ],
    motions: [
      testMotion(11, 1, { elements: [testElement(21)] }),
      testMotion(12, 2, { elements: [testElement(22), testElement(23)], deadlines: [] }),
      testMotion(13, 2, { outcome: 'verworpen', elements: [testElement(24)] }),
    ],
    commitments: [
      testCommitment(14, {
        recurring: 'halfjaar',
        occurrences: [{ due: '2027-12-31' }, { due: '2028-06-30' }],
      }),
    ],
    ...parts,
  });
}

type Item = SettleOrder['items'][number];

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}

function item(kind: Item['kind'], n: number, elements: number[], parts: Partial<Item> = {}): Item {
  return {
    kind,
    id: testId(n),
    elements: elements.map(testId),
    occurrences: [],
    note: 'Met deze brief.',
    progress: 'afgedaan',
    ...parts,
  };
}

function order(...items: Item[]): SettleOrder {
  return { document: testId(3), on: '2028-01-10', items };
}

test('one letter settles many items, each with its elements, its timeline and its progress', () => {
  const contents = dossier();
  const { motions, commitments } = settleWith(
    contents,
    order(
      item('motion', 11, [21], { passage: 'Hiermee is de motie afgedaan.' }),
      item('motion', 12, [22], { progress: 'in-behandeling' }),
      item('commitment', 14, [], {
        occurrences: ['2027-12-31'],
        progress: 'in-behandeling',
        reason: 'De cijfers kwamen later.',
      }),
    ),
    TODAY,
  );
  expect(motions.map(({ id }) => id)).toEqual([testId(11), testId(12)]);
  expect(motions[0]).toEqual({
    ...contents.motions[0],
    progress: 'afgedaan',
    elements: [
      testElement(21, {
        support: [
          {
            kind: 'document',
            id: testId(3),
            role: 'afdoening',
            passage: 'Hiermee is de motie afgedaan.',
            note: 'Met deze brief.',
          },
        ],
      }),
    ],
    statusHistory: [
      {
        on: '2028-01-10',
        progress: 'afgedaan',
        note: 'Met deze brief.',
        citation: 'Kamerstuk 99 001, nr. 3',
      },
    ],
  });
  const replaced = new Set<string>();
  expect(motions.map((motion) => motionStatus(motion, replaced))).toEqual([
    'afgedaan',
    'deels-afgedaan',
  ]);
  expect(commitments[0]?.occurrences).toEqual([
    { due: '2027-12-31', settledBy: testId(3), reason: 'De cijfers kwamen later.' },
    { due: '2028-06-30' },
  ]);
  expect(commitments.map(commitmentStatus)).toEqual(['deels-voldaan']);
});

test.each<[string, Item, Partial<Contents>, object]>([
  [
    'a paper that is not there',
    item('motion', 11, [21]),
    { documents: [] },
    { code: 'record-unknown' },
  ],
  [
    'a paper that was not sent',
    item('motion', 11, [21]),
    { documents: [{ ...LETTER, number: undefined, dateSent: undefined }] as Contents['documents'] },
    { code: 'settle-unsent', params: { problem: 'unsent' } },
  ],
  [
    'a paper with a number and no date',
    item('motion', 11, [21]),
    { documents: [{ ...LETTER, date: undefined, dateSent: undefined }] as Contents['documents'] },
    { code: 'settle-unsent', params: { problem: 'undated' } },
  ],
  [
    'a paper of a day to come',
    item('motion', 11, [21]),
    { documents: [{ ...LETTER, dateSent: '2028-02-02' }] },
    { code: 'settle-unsent', params: { problem: 'future' } },
  ],
  [
    'a paper of a day to come, for a promise',
    item('commitment', 14, [], { occurrences: ['2027-12-31'], progress: 'in-behandeling' }),
    { documents: [{ ...LETTER, dateSent: '2028-02-02' }] },
    { code: 'settle-unsent', params: { problem: 'future' } },
  ],
  [
    'a paper older than the motion',
    item('motion', 11, [21]),
    { motions: [testMotion(11, 1, { date: '2028-02-01', elements: [testElement(21)] })] },
    { code: 'settle-unsent', params: { problem: 'older' } },
  ],
  [
    'the paper of the motion itself',
    item('motion', 11, [21]),
    { motions: [testMotion(11, 3, { elements: [testElement(21)] })] },
    { code: 'settle-unsent', params: { problem: 'itself' } },
  ],
  ['nothing of an item', item('motion', 11, []), {}, { code: 'settle-nothing' }],
  ['an item that is not there', item('motion', 99, [21]), {}, { code: 'record-unknown' }],
  ['an element of another item', item('motion', 11, [22]), {}, { code: 'record-unknown' }],
  ['a rejected motion', item('motion', 13, [24]), {}, { code: 'asks-nothing' }],
  [
    'an item that still lacks proof',
    item('motion', 12, [22]),
    {},
    { code: 'proof-missing', params: { missing: ['Onderdeel met id 23'], turns: [] } },
  ],
  [
    'a commitment of which a turn is open',
    item('commitment', 14, [], { occurrences: ['2028-06-30'] }),
    {},
    { code: 'proof-missing', params: { missing: [], turns: ['2027-12-31'] } },
  ],
  [
    'a turn that there is not',
    item('commitment', 14, [], { occurrences: ['2028-07-01'] }),
    {},
    { code: 'turn-not-open' },
  ],
  [
    'a turn of a motion',
    item('motion', 11, [21], { occurrences: ['2028-06-30'] }),
    {},
    { code: 'turn-not-open' },
  ],
  [
    'a late turn without a reason',
    item('commitment', 14, [], { occurrences: ['2027-12-31'], progress: 'in-behandeling' }),
    {},
    { code: 'turn-late', params: { due: '2027-12-31', sent: '2028-01-10' } },
  ],
])('%s is refused', (_, refused, parts, error) => {
  expect(refusalOf(() => settleWith(dossier(parts), order(refused), TODAY))).toMatchObject(error);
});

test('a paper that was sent and waits for its number will do', () => {
  const { number: _, ...unnumbered } = LETTER;
  const contents = dossier({ documents: [unnumbered] });
  const { motions } = settleWith(contents, order(item('motion', 11, [21])), TODAY);
  expect(motions).toHaveLength(1);
});

test('the same paper does not settle an element twice', () => {
  const contents = dossier();
  const { motions } = settleWith(contents, order(item('motion', 11, [21])), TODAY);
  expect(() =>
    settleWith({ ...contents, motions }, order(item('motion', 11, [21])), TODAY),
  ).toThrow(expect.objectContaining({ code: 'settled-already' }));
});

test('a bulk change adds a row to each timeline and can open what was closed', () => {
  const contents = dossier();
  const change = { progress: 'niet-gestart', on: '2028-02-01', note: 'Heropend.' } as const;
  const { motions, commitments } = setProgress(contents, {
    ...change,
    items: [
      { kind: 'motion', id: testId(11) },
      { kind: 'commitment', id: testId(14) },
    ],
  });
  expect([...motions, ...commitments].map(({ progress }) => progress)).toEqual([
    'niet-gestart',
    'niet-gestart',
  ]);
  expect(motions[0]?.statusHistory).toEqual([change]);
});

test('a bulk change closes nothing without proof, and puts nothing that asks nothing to work', () => {
  const items = [{ kind: 'motion', id: testId(12) }] as const;
  const change = { on: '2028-02-01', note: '' };
  expect(() => setProgress(dossier(), { ...change, items, progress: 'afgedaan' })).toThrow(
    expect.objectContaining({ code: 'proof-missing' }),
  );
  const rejected = [{ kind: 'motion', id: testId(13) }] as const;
  expect(() =>
    setProgress(dossier(), { ...change, items: rejected, progress: 'in-behandeling' }),
  ).toThrow(expect.objectContaining({ code: 'asks-nothing' }));
  const { motions } = setProgress(dossier(), { ...change, items: rejected, progress: 'onbekend' });
  expect(motions[0]?.progress).toBe('onbekend');
});
