import { expect, test } from 'vitest';
import { linkToken } from '../../../db/model/links/index.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import { renumbering } from '../../../db/model/renumbering.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testId,
  testProposal,
  testTheme,
} from '../../fixtures/minimal-contents.ts';

const to = (kind: 'voorstel' | 'actie' | 'actielijn', n: number) =>
  linkToken({ kind, id: testId(n) });

const before = minimalContents({
  themes: [testTheme(1), testTheme(2)],
  proposals: [
    testProposal(11, 1),
    testProposal(12, 1, { appreciation: `Zie ${to('voorstel', 13)} en ${to('voorstel', 11)}.` }),
    testProposal(13, 1, { category: 'kansrijk', text: `Als ${to('voorstel', 11)}` }),
    testProposal(14, 2),
  ],
  actionLines: [testActionLine(5), testActionLine(6)],
  actions: [testAction(21, 5), testAction(22, 5), testAction(23, 6, { covers: 3 })],
});
const after = (part: Partial<Contents>): Contents => ({ ...before, ...part });
const [one, two, three, four] = before.proposals;
if (one === undefined || two === undefined || three === undefined || four === undefined)
  throw new Error('four proposals are needed');

const said = (part: Partial<Contents>) => {
  const { numbers, references } = renumbering(before, after(part));
  return { numbers: numbers.map(({ kind, was, now }) => `${kind} ${was} > ${now}`), references };
};

test('two that change places get each other’s number, and so do the references to them', () => {
  expect(said({ proposals: [two, one, three, four] })).toEqual({
    numbers: ['proposal 2 > 1', 'proposal 1 > 2'],
    references: 2,
  });
});

test('what is new or gone has no other number; what comes after it has', () => {
  const added = testProposal(15, 1);
  expect(said({ proposals: [one, added, two, three, four] })).toEqual({
    numbers: ['proposal 2 > 3', 'proposal 3 > 4', 'proposal 4 > 5'],
    references: 1,
  });
  // The reference to the one that is gone prints no number any more: it is a finding.
  expect(said({ proposals: [two, three, four] })).toEqual({
    numbers: ['proposal 2 > 1', 'proposal 3 > 2', 'proposal 4 > 3'],
    references: 1,
  });
});

test('another theme or category renumbers, and so does a theme that moves', () => {
  expect(said({ proposals: [{ ...one, category: 'kansrijk' }, two, three, four] }).numbers).toEqual(
    ['proposal 2 > 1', 'proposal 1 > 2'],
  );
  expect(said({ themes: before.themes.toReversed() })).toEqual({
    numbers: ['proposal 4 > 1', 'proposal 1 > 2', 'proposal 2 > 3', 'proposal 3 > 4'],
    references: 3,
  });
});

test('actions follow their line and how many each stands for', () => {
  const [first, second, third] = before.actions;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('three actions are needed');
  expect(said({ actions: [{ ...first, covers: 2 }, second, third] }).numbers).toEqual([
    'action 1 > 1 en 2',
    'action 2 > 3',
    'action 3 t/m 5 > 4 t/m 6',
  ]);
  expect(said({ actionLines: before.actionLines.toReversed() }).numbers).toEqual([
    'action-line 2 > 1',
    'action-line 1 > 2',
    'action 3 t/m 5 > 1 t/m 3',
    'action 1 > 4',
    'action 2 > 5',
  ]);
});

test('a step that leaves every number as it was changes none, whatever it wrote', () => {
  expect(said({})).toEqual({ numbers: [], references: 0 });
  expect(
    said({ proposals: before.proposals.map((each) => ({ ...each, text: 'Anders' })) }),
  ).toEqual({ numbers: [], references: 0 });
});

test('the references of other kinds stay uncounted', () => {
  const texts = [to('actie', 21), to('actielijn', 5)].join(' ');
  const proposals = [{ ...two, appreciation: texts }, one, three, four];
  expect(said({ proposals }).references).toBe(1);
});
