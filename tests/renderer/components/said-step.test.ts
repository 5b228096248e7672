import { expect, test } from 'vitest';
import { texts } from '../../../db/model/texts/index.ts';
import { saidStep } from '../../../renderer/components/said-step.ts';
import { en } from '../../../renderer/i18n/en/index.ts';
import { nl } from '../../../renderer/i18n/nl/index.ts';

const dutch = { ...nl, actions: texts.nl.actions };
const english = { ...en, actions: texts.en.actions };
const proposal = (id: string, was: number, now: number) =>
  ({ kind: 'proposal', id, was: String(was), now: String(now) }) as const;
const numbers = [proposal('a', 1, 2), proposal('b', 2, 1), proposal('c', 3, 4)];
const label = 'Voorstel verplaatst';

test('of a record that was moved it is said which number it has now', () => {
  const step = { label, renumbering: { numbers, references: 4 }, moved: ['a'] };
  expect(saidStep(step, dutch)).toBe(
    'Voorstel 1 is nu 2; 3 nummers en 4 verwijzingen zijn bijgewerkt.',
  );
  expect(saidStep(step, english)).toBe(
    'Proposal 1 is now 2; 3 numbers and 4 references were updated.',
  );
  expect(saidStep({ ...step, moved: ['a', 'c'] }, dutch)).toBe(
    'Voorstel 1 is nu 2, voorstel 3 is nu 4; 3 nummers en 4 verwijzingen zijn bijgewerkt.',
  );
});

test('number agrees, and what did not happen is not said', () => {
  const said = (count: number, references: number) =>
    saidStep({ label, renumbering: { numbers: numbers.slice(0, count), references } }, dutch);
  expect(said(1, 0)).toBe('Voorstel verplaatst; 1 nummer is bijgewerkt.');
  expect(said(2, 0)).toBe('Voorstel verplaatst; 2 nummers zijn bijgewerkt.');
  expect(said(1, 1)).toBe('Voorstel verplaatst; 1 nummer en 1 verwijzing zijn bijgewerkt.');
  expect(said(0, 0)).toBe(label);
});

test('a move that leaves the numbers as they were says so; undo and redo say what they did', () => {
  expect(saidStep({ label, moved: ['a'] }, dutch)).toBe(
    'Voorstel verplaatst; de nummers blijven gelijk.',
  );
  const renumbering = { numbers, references: 1 };
  expect(saidStep({ label, kind: 'undo', renumbering }, dutch)).toBe(
    'Ongedaan gemaakt: Voorstel verplaatst; 3 nummers en 1 verwijzing zijn bijgewerkt.',
  );
  expect(saidStep({ label, kind: 'redo', renumbering }, dutch)).toBe(
    'Opnieuw gedaan: Voorstel verplaatst; 3 nummers en 1 verwijzing zijn bijgewerkt.',
  );
});
