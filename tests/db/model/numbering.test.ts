import { expect, test } from 'vitest';
import {
  actionsByLine,
  numbering,
  proposalsByThemeAndCategory,
} from '../../../db/model/numbering.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testId,
  testProposal,
  testTheme,
} from '../../fixtures/minimal-contents.ts';

const contents = minimalContents({
  themes: [testTheme(1), testTheme(2)],
  proposals: [
    testProposal(13, 2),
    testProposal(11, 1, { category: 'kansrijk' }),
    testProposal(12, 1),
    testProposal(14, 2),
  ],
  actionLines: [testActionLine(5), testActionLine(6)],
  actions: [
    testAction(21, 6),
    testAction(22, 5),
    testAction(23, 5, { covers: 2 }),
    testAction(24, 6, { covers: 3 }),
    testAction(25, 6),
  ],
});

test('proposals are numbered through the themes, the most promising first', () => {
  const { proposals } = numbering(contents);
  expect([12, 11, 13, 14].map((n) => proposals.get(testId(n)))).toEqual([1, 2, 3, 4]);
});

test('every theme has its two groups, also where one is empty', () => {
  const groups = proposalsByThemeAndCategory(contents);
  expect(
    groups.map((g) => [g.theme.title, g.category, ...g.proposals.map((p) => p.id.slice(-1))]),
  ).toEqual([
    ['Thema 1', 'meest-kansrijk', 'c'],
    ['Thema 1', 'kansrijk', 'b'],
    ['Thema 2', 'meest-kansrijk', 'd', 'e'],
    ['Thema 2', 'kansrijk'],
  ]);
});

test('a row that stands for several actions takes as many numbers', () => {
  const { actions } = numbering(contents);
  expect([22, 23, 21, 24, 25].map((n) => actions.get(testId(n)))).toEqual([
    '1',
    '2 en 3',
    '4',
    '5 t/m 7',
    '8',
  ]);
  expect(actionsByLine(contents).map((group) => group.actions.length)).toEqual([2, 3]);
});

test('action lines are numbered by place', () => {
  expect([...numbering(contents).actionLines.values()]).toEqual([1, 2]);
});
