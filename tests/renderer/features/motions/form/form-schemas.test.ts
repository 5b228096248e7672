import { expect, test } from 'vitest';
import type { Contents } from '../../../../../db/model/records/contents.ts';
import { commitmentSchema } from '../../../../../renderer/features/motions/form/commitment-schema.ts';
import { commitmentValues } from '../../../../../renderer/features/motions/form/commitment-values.ts';
import { motionSchema } from '../../../../../renderer/features/motions/form/motion-schema.ts';
import { motionValues } from '../../../../../renderer/features/motions/form/motion-values.ts';
import { motions as words } from '../../../../../renderer/i18n/nl/motions.ts';
import {
  minimalContents,
  testCommitment,
  testDocument,
  testElement,
  testId,
  testMotion,
} from '../../../../fixtures/minimal-contents.ts';

// What a form refuses beside the field, before main would.

const contents: Contents = minimalContents({
  documents: [testDocument(1), testDocument(2), testDocument(3, { dateSent: '2025-07-04' })],
  motions: [testMotion(10, 1, { date: '2023-12-21' }), testMotion(11, 2, { replaces: testId(10) })],
  commitments: [testCommitment(20, { madeOn: '2024-06-17' })],
});

const [motion] = contents.motions;
const [commitment] = contents.commitments;
if (motion === undefined || commitment === undefined) throw new Error('the fixture holds both');

function motionProblems(parts: Partial<Contents['motions'][number]>): readonly string[] {
  if (motion === undefined) return [];
  const known = motionValues(motion);
  const schema = motionSchema(contents, known, words, '2026-01-01');
  const { error } = schema.safeParse(motionValues({ ...motion, ...parts }));
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

function commitmentProblems(parts: Partial<Contents['commitments'][number]>): readonly string[] {
  if (commitment === undefined) return [];
  const known = commitmentValues(commitment);
  const schema = commitmentSchema(contents, known, words, '2026-01-01');
  const { error } = schema.safeParse(commitmentValues({ ...commitment, ...parts }));
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

const term = (date: string) => ({ phrase: 'voor de zomer', date, setOn: '2024-01-01' });

test('a motion as it stands is all right', () => {
  expect(motionProblems({})).toEqual([]);
  expect(commitmentProblems({})).toEqual([]);
});

test('a second motion over the same paper is refused at its paper', () => {
  expect(motionProblems({ document: testId(2) })).toEqual(['document']);
});

test('motions that replace each other in a circle are refused, and one that replaces itself', () => {
  expect(motionProblems({ replaces: testId(11) })).toEqual(['replaces']);
  expect(motionProblems({ replaces: testId(10) })).toEqual(['replaces']);
});

test('a term before the day it was asked is refused', () => {
  expect(motionProblems({ deadlines: [term('2023-12-20')] })).toEqual(['deadlines.0.date']);
  expect(motionProblems({ deadlines: [term('2023-12-21')] })).toEqual([]);
  expect(commitmentProblems({ deadlines: [term('2024-06-16')] })).toEqual(['deadlines.0.date']);
});

test('evidence that is no longer in the dossier is refused', () => {
  const support = { kind: 'action', id: testId(99), role: 'invulling', note: '' } as const;
  expect(motionProblems({ elements: [testElement(30, { support: [support] })] })).toEqual([
    'elements.0.support.0.id',
  ]);
});

test('afgedaan is refused while something lacks proof, and without elements', () => {
  const statusHistory = [{ on: '2024-05-01', progress: 'afgedaan', note: '' } as const];
  const at = ['statusHistory.0.progress'];
  expect(motionProblems({ statusHistory })).toEqual(at);
  expect(motionProblems({ statusHistory, elements: [testElement(30)] })).toEqual(at);
  const waived = testElement(30, { waived: 'achterhaald' });
  expect(motionProblems({ statusHistory, elements: [waived] })).toEqual([]);
  const occurrences = [{ due: '2025-12-31' }];
  expect(commitmentProblems({ statusHistory, elements: [waived], occurrences })).toEqual(at);
});

test('a turn that was met too late demands its reason', () => {
  const late = { due: '2025-06-30', settledBy: testId(3) };
  expect(commitmentProblems({ occurrences: [late] })).toEqual(['occurrences.0.reason']);
  expect(commitmentProblems({ occurrences: [{ ...late, reason: 'reces' }] })).toEqual([]);
  expect(commitmentProblems({ occurrences: [{ ...late, due: '2025-07-04' }] })).toEqual([]);
});
