import { expect, test } from 'vitest';
import { checkDossier } from '../../../../db/model/checks/index.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import type { Document } from '../../../../db/model/records/document.ts';
import {
  minimalContents,
  testCommitment,
  testDocument,
  testElement,
  testId,
  testMotion,
} from '../../../fixtures/minimal-contents.ts';

function problems(contents: Contents, code: string): readonly unknown[] {
  return checkDossier(contents)
    .filter((finding) => finding.code === code)
    .map(({ params }) => ('problem' in params ? params.problem : undefined));
}

test('a motion twice is found, also where its paper is cited in two spellings', () => {
  const documents = [
    testDocument(1, { kind: 'motie', citation: 'Kamerstukken II 2027/28, 99 001, nr. 7' }),
    testDocument(2, { kind: 'motie', citation: 'kst-99001-7' }),
  ];
  const motions = [testMotion(3, 1), testMotion(4, 2)];
  const contents = minimalContents({ documents, motions });
  expect(problems(contents, 'register-complete')).toEqual(['motion-twice']);
});

test('papers that only their spelling tells apart are found', () => {
  const papers = (one: string, other: string) =>
    minimalContents({
      documents: [testDocument(1, { citation: one }), testDocument(2, { citation: other })],
    });
  const twins = papers('Kamerstuk 99 999-XV, nr. 28', 'Kamerstuk 99 999 XV, nr. 28');
  expect(problems(twins, 'register-complete')).toEqual(['paper-twice']);
  const apart = papers('Kamerstuk 99 999-XV, nr. 28', 'Kamerstuk 99 999, nr. 28');
  expect(problems(apart, 'register-complete')).toEqual([]);
});

test('motions that replace each other in a circle are found, each of them', () => {
  const documents = [1, 2].map((n) => testDocument(n, { kind: 'motie' }));
  const motions = [
    testMotion(3, 1, { replaces: testId(4) }),
    testMotion(4, 2, { replaces: testId(3) }),
  ];
  const contents = minimalContents({ documents, motions });
  expect(problems(contents, 'register-complete')).toEqual(['in-circle', 'in-circle']);
});

test('a motion on a letter, and a number given twice, are found', () => {
  const contents = minimalContents({
    documents: [testDocument(1, { kind: 'brief' })],
    motions: [testMotion(3, 1)],
    commitments: [
      testCommitment(4, { number: 'TZ202712-001' }),
      testCommitment(5, { number: 'TZ202712-001' }),
      testCommitment(6),
      testCommitment(7),
    ],
  });
  expect(problems(contents, 'register-complete')).toEqual(['no-motion', 'number-twice']);
});

function promiseSettledBy({ number, ...paper }: Partial<Document>): Contents {
  const { number: _, ...unnumbered } = testDocument(1, paper);
  return minimalContents({
    documents: [number === undefined ? unnumbered : { ...unnumbered, number }],
    commitments: [
      testCommitment(2, {
        madeOn: '2027-09-01',
        elements: [
          testElement(3, {
            support: [{ kind: 'document', id: testId(1), role: 'afdoening', note: '' }],
          }),
        ],
      }),
    ],
  });
}

test.each<readonly [Partial<Document>, readonly string[]]>([
  [{}, ['unsent']],
  [{ date: '2027-10-05' }, ['unsent']],
  [{ dateSent: '2027-10-05' }, ['no-number']],
  [{ number: '12', date: '2027-08-31' }, ['older']],
  [{ number: '12', date: '2027-08-31', dateSent: '2027-09-02' }, []],
  [{ number: '12' }, ['undated']],
])('a promise settled by a paper with %j: %j', (paper, expected) => {
  expect(problems(promiseSettledBy(paper), 'settled-by-unsent')).toEqual(expected);
});
