import { afterAll, expect, test } from 'vitest';
import { printLinks } from '../../../db/model/links/index.ts';
import { allowedWords, toLookUp } from '../../../db/model/spelling/allowed-words.ts';
import { wordsToCheck } from '../../../db/model/spelling/words-to-check.ts';
import { openSpelling } from '../../../main/spelling/spelling.ts';
import { seedContents } from '../../../seeds/index.ts';

const spelling = openSpelling();

afterAll(async () => {
  await spelling.close();
});

test('policy Dutch with its compounds is known, and slips are not', async () => {
  const right = `Kamerbrief tweeminutendebat mensenhandelslachtoffers sekswerkbranche ketenpartners
    ex-sekswerkers WODC-onderzoek uitstapprogramma's non-punishmentbeginsel hulpverlenings-
    jeugdhulpaanbieder beleidsverantwoordelijkheid één coördinatie geëvalueerd Het`.split(/\s+/);
  const slips =
    `HEt programa slachtofers coordinatie beleidt veiligheidbeleid mensenhandelslachtofers
    onmiddelijk terplekke geevalueerd beinvloeden WODC-onderzoekk beleits-`.split(/\s+/);
  expect(await spelling.unknown([...right, ...slips])).toEqual(slips);
});

test('what may have been meant comes first', async () => {
  expect((await spelling.suggest('coordinatie'))[0]).toBe('coördinatie');
  expect(await spelling.suggest('programa')).toContain('programma');
  expect((await spelling.suggest('onmiddelijk'))[0]).toBe('onmiddellijk');
});

test('the thread that is ended, or was idle, starts again with the next question', async () => {
  const short = openSpelling(50);
  expect(await short.unknown(['slachtofers'])).toEqual(['slachtofers']);
  await new Promise((done) => setTimeout(done, 400));
  expect(await short.unknown(['slachtoffers'])).toEqual([]);
  await short.close();
  expect(await short.unknown(['slachtofers'])).toEqual(['slachtofers']);
  await short.close();
});

/** Every text of a record, whatever it is nested in. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('of the letter’s own texts nothing is marked but its slips and the name of a training', async () => {
  const letter = seedContents('letter-28638-247');
  const isAllowed = allowedWords(letter);
  const asked = textsIn(letter)
    .map((text) => printLinks(text, () => '1'))
    .flatMap(wordsToCheck)
    .flatMap((word) => toLookUp(word, isAllowed) ?? []);
  expect(new Set(asked).size).toBeGreaterThan(500);
  const name = ['Digital', 'Inner', 'Strength'];
  const slips = ['Verwijzings-mechanisme', 'Vesturen', 'sr', 'webrawler'];
  const unknown = await spelling.unknown([...new Set(asked)]);
  expect(unknown.toSorted()).toEqual([...name, ...slips].toSorted());
});
