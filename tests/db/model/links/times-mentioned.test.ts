import { expect, test } from 'vitest';
import { linkToken } from '../../../../db/model/links/index.ts';
import { timesMentioned } from '../../../../db/model/links/times-mentioned.ts';
import {
  minimalContents,
  testId,
  testProposal,
  testTheme,
} from '../../../fixtures/minimal-contents.ts';

const paper = testId(9);
const other = testId(8);

test('a paper is counted in every field and at every place of a text that names it', () => {
  const link = linkToken({ kind: 'document', id: paper });
  const contents = minimalContents({
    themes: [testTheme(1)],
    proposals: [
      testProposal(2, 1, { text: `Zie ${link} en nogmaals ${link}.`, decidedIn: paper }),
      testProposal(3, 1, { appreciation: link, decidedIn: other }),
    ],
  });
  expect(timesMentioned(contents)).toEqual(
    new Map([
      [paper, 4],
      [other, 1],
    ]),
  );
});

test('a link to a record of another kind names no paper', () => {
  const text = linkToken({ kind: 'voorstel', id: paper });
  const contents = minimalContents({
    themes: [testTheme(1)],
    proposals: [testProposal(2, 1, { text })],
  });
  expect(timesMentioned(contents).size).toBe(0);
});
