import { expect, test } from 'vitest';
import { idemChanged, idemSources, saysIdem } from '../../../db/model/idem.ts';
import {
  minimalContents,
  testId,
  testProposal,
  testTheme,
} from '../../fixtures/minimal-contents.ts';

const proposal = (n: number, appreciation: string, theme = 1) =>
  testProposal(n, theme, { appreciation });

const rows = [proposal(11, 'Past.'), proposal(12, 'Idem'), proposal(13, 'Idem.')];
const dossier = (...proposals: readonly ReturnType<typeof proposal>[]) =>
  minimalContents({ themes: [testTheme(1), testTheme(2)], proposals: [...proposals] });

test.each(['Idem', 'idem.', ' Idem, met dien verstande dat', 'Dito', 'Zie hierboven'])(
  '«%s» stands for what is above it',
  (text) => {
    expect(saysIdem(text)).toBe(true);
  },
);

test.each(['', 'Idemiteit', 'Niet idem', `Idem aan voorstel [[voorstel:${testId(11)}]]`])(
  '«%s» does not',
  (text) => {
    expect(saysIdem(text)).toBe(false);
  },
);

test('an Idem stands for the nearest appreciation above it, in its own table', () => {
  const sources = idemSources(dossier(...rows, proposal(21, 'Idem', 2)));
  const named = [...sources].map(([id, source]) => [id, source?.id]);
  expect(named).toEqual([
    [testId(12), testId(11)],
    [testId(13), testId(11)],
    [testId(21), undefined],
  ]);
});

test('who puts something between, takes away or rewrites what is above changes what Idem says', () => {
  const [first, second, third] = rows;
  if (!first || !second || !third) throw new Error('there are three');
  const before = dossier(...rows);
  const changed = (...after: readonly ReturnType<typeof proposal>[]) =>
    idemChanged(before, dossier(...after));
  expect(changed(...rows)).toEqual([]);
  expect(changed(first, proposal(14, 'Nieuw.'), second, third)).toEqual([testId(12), testId(13)]);
  expect(changed(first, second, proposal(14, 'Nieuw.'), third)).toEqual([testId(13)]);
  expect(changed(second, third)).toEqual([testId(12), testId(13)]);
  expect(changed(proposal(11, 'Past niet.'), second, third)).toEqual([testId(12), testId(13)]);
  expect(changed(first, proposal(12, 'Past ook.'), third)).toEqual([testId(13)]);
  expect(changed(first, third, proposal(14, 'Idem'))).toEqual([]);
});
