import { expect, test } from 'vitest';
import { findUnsoundItem } from '../../../../db/model/compliance/index.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import {
  minimalContents,
  testCommitment,
  testDocument,
  testElement,
  testId,
  testMotion,
} from '../../../fixtures/minimal-contents.ts';

const documents = [testDocument(1), testDocument(2), testDocument(3, { citation: '99001-2' })];
const early = { phrase: 'toen', date: '2027-08-31', setOn: '2027-08-31' };

test.each<[string, Partial<Contents>, string, string]>([
  [
    'support by what is not there',
    {
      motions: [
        testMotion(10, 1, {
          elements: [
            testElement(20, {
              support: [{ kind: 'action', id: testId(99), role: 'invulling', note: '' }],
            }),
          ],
        }),
      ],
    },
    'support-missing',
    'motions[0].elements[0].support[0].id',
  ],
  [
    'a term before the promise',
    { commitments: [testCommitment(10), testCommitment(11, { deadlines: [early] })] },
    'deadline-too-early',
    'commitments[1].deadlines[0].date',
  ],
  [
    'a term before the paper of a motion without a day of its own',
    {
      documents: [testDocument(1, { date: '2027-09-01' })],
      motions: [testMotion(10, 1, { deadlines: [early] })],
    },
    'deadline-too-early',
    'motions[0].deadlines[0].date',
  ],
  [
    'a circle of three',
    {
      documents: [1, 2, 4].map((n) => testDocument(n)),
      motions: [
        testMotion(10, 1, { replaces: testId(11) }),
        testMotion(11, 2, { replaces: testId(12) }),
        testMotion(12, 4, { replaces: testId(10) }),
      ],
    },
    'motions-in-circle',
    'motions[0].replaces',
  ],
  [
    'one paper in two spellings',
    { motions: [testMotion(10, 1), testMotion(11, 2), testMotion(12, 3)] },
    'motion-twice',
    'motions[1].document',
  ],
])('%s is found, with its place', (_, parts, code, path) => {
  const found = findUnsoundItem(minimalContents({ documents, ...parts }));
  expect(found).toMatchObject({ path, problem: { code } });
});

test('a chain of motions is no circle, and one that leads into a circle is not in it', () => {
  const chain = [testMotion(10, 1, { replaces: testId(11) }), testMotion(11, 2)];
  expect(findUnsoundItem(minimalContents({ documents, motions: chain }))).toBeUndefined();
});
