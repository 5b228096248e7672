import { expect, test } from 'vitest';
import { readRequest } from '../../../../db/model/requests/index.ts';
import { CALENDAR } from '../deadlines/calendar.ts';

const on = '2024-02-02';

test('a motion is read as what it asks and by when', () => {
  const text =
    'De Kamer,\nconstaterende dat dit voor 1 maart 2024 moest;\nverzoekt de regering een plan te maken;\nverzoekt tevens de Kamer hierover voor eind januari te informeren,\nen gaat over tot de orde van de dag.';
  expect(readRequest(text, { on, calendar: [] })).toEqual({
    elements: ['een plan te maken', 'de Kamer hierover voor eind januari te informeren'],
    terms: [{ phrase: 'voor eind januari', date: '2025-01-31' }],
  });
});

test.each([
  [
    'het plan vóór het zomerreces te sturen',
    [{ phrase: 'vóór het zomerreces', date: '2024-07-04' }],
  ],
  [
    'zo spoedig mogelijk, doch uiterlijk 1 mei, A te doen',
    [{ phrase: 'uiterlijk 1 mei', date: '2024-05-01' }],
  ],
  [
    'de Kamer jaarlijks te informeren, voor het eerst voor 1 mei 2025',
    [{ phrase: 'voor 1 mei 2025', date: '2025-04-30' }],
  ],
  [
    'binnen drie maanden na 9 mei aanstaande met A te komen',
    [{ phrase: 'binnen drie maanden na 9 mei aanstaande', date: '2024-08-09' }],
  ],
  [
    'de Kamer uiterlijk bij de Voorjaarsnota te informeren',
    [{ phrase: 'uiterlijk bij de Voorjaarsnota' }],
  ],
  [
    'A voor 1 juli te doen en B nog dit jaar',
    [
      { phrase: 'voor 1 juli', date: '2024-06-30' },
      { phrase: 'nog dit jaar', date: '2024-12-31' },
    ],
  ],
  ['op basis van het advies van 2023 in overleg met gemeenten op te treden in de opvang', []],
  ['met voorrang op te treden voor slachtoffers, bij de gemeente of per gemeente', []],
])('the terms of «%s»', (words, terms) => {
  expect(readRequest(`verzoekt de regering ${words}`, { on, calendar: CALENDAR }).terms).toEqual(
    terms,
  );
});

test('a term that stands before a list is one term', () => {
  const text = 'verzoekt de regering voor 1 juli te onderzoeken:\n1. A;\n2. B';
  const { elements, terms } = readRequest(text, { on, calendar: CALENDAR });
  expect(elements).toEqual(['voor 1 juli te onderzoeken A', 'voor 1 juli te onderzoeken B']);
  expect(terms).toEqual([{ phrase: 'voor 1 juli', date: '2024-06-30' }]);
});

test('what only the calendar knows is a term without a day where the calendar is empty', () => {
  const text = 'verzoekt de regering voor het zomerreces een plan te maken';
  expect(readRequest(text, { on, calendar: [] }).terms).toEqual([
    { phrase: 'voor het zomerreces' },
  ]);
});
