import { expect, test } from 'vitest';
import { checkContext } from '../../../../../db/model/checks/context.ts';
import { checkDossier } from '../../../../../db/model/checks/index.ts';
import { emptyContents } from '../../../../../db/model/empty-contents.ts';
import { printLinks } from '../../../../../db/model/links/index.ts';
import type { Contents } from '../../../../../db/model/records/contents.ts';
import { contents as contentsSchema } from '../../../../../db/model/records/contents.ts';
import { setUpRecords } from '../../../../../renderer/features/dossier/set-up/set-up-records.ts';
import {
  firstAnswers,
  type SetUp,
  setUp,
} from '../../../../../renderer/features/dossier/set-up/set-up-values.ts';
import { nl } from '../../../../../renderer/i18n/nl/index.ts';

const empty = emptyContents('2027-10-05');

const answers: SetUp = {
  ...firstAnswers(empty.dossier),
  programme: 'Veilig opgroeien',
  number: '31 839',
  title: 'Jeugdzorg',
  from: 'De Staatssecretaris van Jeugd',
  yearFrom: 2028,
  yearTo: 2030,
  lineUnit: '10000',
  themes: ['Preventie', 'Nazorg'],
  actionLines: ['Voorkomen', 'Herstel'],
};

/** The dossier that the wizard's answers make. */
function made(given: Partial<SetUp> = {}): Contents {
  const { record, ...lists } = setUpRecords({ ...answers, ...given }, empty.dossier, nl.dossier);
  return { ...empty, dossier: record, ...lists };
}

test('the answers make a dossier that is valid and has nothing to find fault with', () => {
  expect(setUp.safeParse(answers).success).toBe(true);
  const contents = made();
  expect(contentsSchema.safeParse(contents).error).toBeUndefined();
  expect(checkDossier(contents)).toEqual([]);
  expect(contents.dossier).toMatchObject({ number: '31 839', session: '2027–2028' });
});

test('the programme has running costs, a line for each action line, and a reservation', () => {
  const contents = made();
  const { resolve } = checkContext(contents);
  expect(
    contents.programme.map(({ label, kind, text }) => [label, kind, printLinks(text, resolve)]),
  ).toEqual([
    ['a', 'apparaat', nl.dossier.usualCosts],
    ['b', 'actielijn', 'Actielijn 1. Voorkomen'],
    ['c', 'actielijn', 'Actielijn 2. Herstel'],
    ['d', 'reservering', nl.dossier.usualReserve],
  ]);
  for (const { budget } of contents.programme)
    expect(budget.map(({ year, amount }) => [year, amount])).toEqual([
      [2028, null],
      [2029, null],
      [2030, null],
    ]);
  expect(made({ actionLines: [] }).programme).toEqual([]);
});

test('an annex that is not wanted is not made; the other is the first', () => {
  expect(made().annexes.map(({ number, kind }) => [number, kind])).toEqual([
    [1, 'voorstellen'],
    [2, 'begroting'],
  ]);
  const [only, ...none] = made({ proposals: { ...answers.proposals, made: 'none' } }).annexes;
  expect(none).toEqual([]);
  expect(only).toMatchObject({ number: 1, kind: 'begroting', yearFrom: 2028, yearTo: 2030 });
  expect(only?.title).toContain('Veilig opgroeien');
});
