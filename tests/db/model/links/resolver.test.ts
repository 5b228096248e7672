import { expect, test } from 'vitest';
import { type LinkKind, linkResolver, printLinks } from '../../../../db/model/links/index.ts';
import { numbering } from '../../../../db/model/numbering.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testDocument,
  testId,
  testMotion,
  testProposal,
  testTheme,
} from '../../../fixtures/minimal-contents.ts';

const contents = minimalContents({
  themes: [testTheme(1)],
  proposals: [testProposal(11, 1), testProposal(12, 1), testProposal(13, 1)],
  actionLines: [testActionLine(2), testActionLine(3)],
  actions: [testAction(31, 3), testAction(21, 2, { covers: 2 })],
  documents: [testDocument(40, { citation: 'Kamerstuk 35 570 VI, nr. 50' })],
  motions: [testMotion(41, 40)],
});

function printed(kind: LinkKind, id: number, of: Contents = contents): string {
  return printLinks(`[[${kind}:${testId(id)}]]`, linkResolver(of, numbering(of)));
}

test('a token prints the bare number or the citation', () => {
  expect(printed('voorstel', 12)).toBe('2');
  expect(printed('actie', 21)).toBe('1 en 2');
  expect(printed('actie', 31)).toBe('3');
  expect(printed('actielijn', 3)).toBe('2');
  expect(printed('document', 40)).toBe('Kamerstuk 35 570 VI, nr. 50');
  expect(printed('motie', 41)).toBe('Kamerstuk 35 570 VI, nr. 50');
});

test('an insertion renumbers every reference', () => {
  const [first, ...rest] = contents.proposals;
  if (first === undefined) throw new Error('there is a proposal');
  const grown = { ...contents, proposals: [first, testProposal(14, 1), ...rest] };
  expect(printed('voorstel', 12, grown)).toBe('3');
  expect(printed('voorstel', 13, grown)).toBe('4');
});

test('what is gone, or of another kind, is vervallen', () => {
  expect(printed('voorstel', 99)).toBe('[vervallen]');
  expect(printed('actie', 12)).toBe('[vervallen]');
});
