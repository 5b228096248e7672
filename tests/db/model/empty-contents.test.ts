import { expect, test } from 'vitest';
import { emptyContents, sessionOf } from '../../../db/model/empty-contents.ts';
import { contents } from '../../../db/model/records/contents.ts';

test.each([
  ['2024-02-02', '2023–2024'],
  ['2024-09-16', '2023–2024'],
  ['2024-09-17', '2024–2025'],
  ['2026-09-14', '2025–2026'],
  ['2026-09-15', '2026–2027'],
])('%s falls in session %s', (date, session) => {
  expect(sessionOf(date)).toBe(session);
});

test('an empty dossier is a valid one, each with an id of its own', () => {
  const empty = emptyContents('2027-01-05');
  expect(contents.parse(empty)).toEqual(empty);
  expect(emptyContents('2027-01-05').dossier.id).not.toBe(empty.dossier.id);
});
