import { expect, test } from 'vitest';
import { checkDossier } from '../../../../db/model/checks/index.ts';
import {
  filterFindings,
  isAcceptable,
} from '../../../../renderer/features/findings/finding-filter.ts';
import { seedContents } from '../../../../seeds/index.ts';

const findings = checkDossier(seedContents('letter-28638-247'));
const shown = (which: 'open' | 'blocking' | 'accepted' | 'all', typed = '') =>
  filterFindings(findings, { shown: which, typed, language: 'nl' });

test('the seed has two findings in the way of a definitive print, and none accepted', () => {
  expect(shown('all')).toHaveLength(findings.length);
  expect(shown('blocking').map(({ code }) => code)).toEqual([
    'derived-in-final',
    'same-reservation-twice',
  ]);
  expect(shown('accepted')).toEqual([]);
});

test('words are sought in the sentence and in the code', () => {
  expect(shown('all', 'unit-garbled')).toHaveLength(1);
  expect(shown('all', 'verminkt gerekend')).toHaveLength(1);
});

test('what only mending ends cannot be accepted', () => {
  expect(isAcceptable({ code: 'derived-in-final' })).toBe(false);
  expect(isAcceptable({ code: 'copy-changed' })).toBe(false);
  expect(isAcceptable({ code: 'same-reservation-twice' })).toBe(true);
  // A flaw of the source has a code of its own.
  expect(isAcceptable({ code: 'spelfout-in-bron' })).toBe(true);
});
