import { expect, test } from 'vitest';
import { checkContext } from '../../../../db/model/checks/context.ts';
import { referencesIn, shownPieces } from '../../../../db/model/links/index.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testDocument,
  testId,
  testMotion,
  testProposal,
  testTheme,
} from '../../../fixtures/minimal-contents.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Proposals 1 to 30, action lines 1 to 3, actions 1, 2, "3 en 4", 5 to 30; two papers, one a motion. */
const context = checkContext(
  minimalContents({
    themes: [testTheme(1)],
    proposals: numbers(30).map((at) => testProposal(100 + at, 1)),
    actionLines: [testActionLine(2), testActionLine(3), testActionLine(4)],
    actions: numbers(29).map((at) => testAction(200 + at, 2, at === 2 ? { covers: 2 } : {})),
    documents: [
      testDocument(40, { citation: 'Kamerstuk 28\u00a0638, nr.\u00a0240' }),
      testDocument(41, { citation: 'Kamerstuk 28\u00a0638, nr.\u00a0247' }),
    ],
    motions: [testMotion(42, 40)],
  }),
);

/** What is found: the phrase and its words as they stand there, with `?` where it means no one record. */
function found(text: string): readonly string[] {
  const pieces = shownPieces(text, context.resolve);
  const shown = pieces.map((piece) => piece.text).join('');
  return referencesIn(pieces, context.references).map(({ from, to, phrase, target }) => {
    if (target !== undefined) {
      const printed = context.resolve(target)?.replaceAll('\u00a0', ' ');
      expect(printed).toBe(shown.slice(from, to).replaceAll('\u00a0', ' '));
    }
    return target === undefined ? `${phrase}?` : `${target.kind} ${shown.slice(from, to)}`;
  });
}

test.each([
  ['Zie voorstel 26 en 27.', ['voorstel 26', 'voorstel 27']],
  ['Sluit aan bij de voorstellen 3, 4 en 6', ['voorstel 3', 'voorstel 4', 'voorstel 6']],
  ['Reeds geborgd in Actielijn 3.', ['actielijn 3']],
  ['actie 22 t/m 25', ['actie 22', 'actie 25']],
  ['acties 22, 24 tot en met 29', ['actie 22', 'actie 24', 'actie 29']],
  ['acties 22–25; voorstel 3-5', ['actie 22', 'actie 25', 'voorstel 3', 'voorstel 5']],
  ['(specifiek op acties: 22, 24 en 25.', ['actie 22', 'actie 24', 'actie 25']],
  ['voorstel nr. 7 of voorstelnummer 8, actie #9', ['voorstel 7', 'voorstel 8', 'actie 9']],
  ['actie 22 tm 25', ['actie 22', 'actie 25']],
  ['voorstellen 3 en/of 5 & 6', ['voorstel 3', 'voorstel 5', 'voorstel 6']],
  [
    'voorstel 3 en voorstel 4, actielijn 1 en 2',
    ['voorstel 3', 'voorstel 4', 'actielijn 1', 'actielijn 2'],
  ],
  ['VOORSTEL\u00a012', ['voorstel 12']],
  ['de acties 3 en 4', ['actie 3 en 4']],
  ['de acties 2, 3 en 4', ['actie 2', 'actie 3 en 4']],
  ['voorstellen 3,5 en 6', ['voorstel 3', 'voorstel 5', 'voorstel 6']],
  ['voorstel 26/27', ['voorstel 26', 'voorstel 27']],
  ['zie Kamerstuk 28 638, nr. 247.', ['document Kamerstuk 28 638, nr. 247']],
  ['de motie Jansen (Kamerstuk 28\u00a0638, nr. 240)', ['motie Kamerstuk 28\u00a0638, nr. 240']],
  ['de brief (Kamerstuk 28 638, nr. 240)', ['document Kamerstuk 28 638, nr. 240']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['voorstel 40', ['voorstel 40?']],
  ['voorstel 26 en 40', ['voorstel 26', 'voorstel 40?']],
  ['actie 3', ['actie 3?']],
  ['actie 22 t/m 45', ['actie 22?', 'actie 45?']],
  ['actie 25 t/m 22', ['actie 25?', 'actie 22?']],
])('what means no one record: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'het wetsvoorstel 26',
  'een voorstel van 26 leden',
  'voorstel 35 925',
  'voorstel 2024',
  'voorstel 12/2023',
  'voorstel 26.000',
  'actie 22 februari',
  'acties 5 miljoen euro',
  'voorstel 25%',
  'voorstel 25 procent',
  'actie 1e',
  'voorstel 3,5',
  'actieplan 3',
  'onder actie: «zie voorstel 26 en actielijn 3»',
  'Kamerstuk 28 638, nr. 999',
  'Kamerstukken II 2023/24, 28 638, nr. 240',
])('no reference: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a list goes on behind a link, and links are never found again', () => {
  const link = `[[voorstel:${testId(125)}]]`;
  expect(found(`voorstel ${link}`)).toEqual([]);
  expect(found(`voorstel ${link} en 27`)).toEqual(['voorstel 27']);
  expect(found(`acties [[actie:${testId(220)}]] t/m 25`)).toEqual(['actie 25']);
});
