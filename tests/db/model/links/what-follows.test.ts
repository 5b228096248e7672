import { expect, test } from 'vitest';
import { checkContext } from '../../../../db/model/checks/context.ts';
import { referencesIn, shownPieces } from '../../../../db/model/links/index.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testDocument,
  testMotion,
  testProposal,
  testTheme,
} from '../../../fixtures/minimal-contents.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const paper = (seed: number, number: number) =>
  testDocument(seed, { citation: `Kamerstukken II 2023/24, 28 638, nr. ${number}` });

/** Proposals and actions 1 to 30, action lines 1 to 5; motions, two of which are Mutluer's. */
const context = checkContext(
  minimalContents({
    themes: [testTheme(1)],
    proposals: numbers(30).map((at) => testProposal(100 + at, 1)),
    actionLines: numbers(5).map((at) => testActionLine(2 + at)),
    actions: numbers(30).map((at) => testAction(200 + at, 2)),
    documents: [238, 240, 242, 244, 245, 246].map((number, at) => paper(40 + at, number)),
    motions: [
      testMotion(60, 40, { short: 'Bikker c.s.' }),
      testMotion(61, 41, { short: 'Veltman' }),
      testMotion(62, 42, { short: 'Krul en Bikker' }),
      testMotion(63, 43, { short: 'Mutluer c.s.' }),
      testMotion(64, 44, { short: 'Mutluer c.s.' }),
      testMotion(65, 45, { short: 'Kuik en Van der Graaf' }),
    ],
  }),
);

/** What is linked, as it reads; what is words that mean no one record ends in `?`. */
function found(text: string): readonly string[] {
  const pieces = shownPieces(text, context.resolve);
  return referencesIn(pieces, context.references).map(({ from, to, phrase, target }) => {
    if (target === undefined) return `${phrase}?`;
    expect(context.resolve(target)).toBe(text.slice(from, to));
    return text.slice(from, to);
  });
}

test.each([
  ['voorstel 12 en 13 gemeenten doen mee', ['12']],
  ['Sluit aan bij voorstel 12 en 13 grote gemeenten', ['12']],
  ['voorstel 12, 13 regio’s en 4 provincies', ['12']],
  ['actie 22 en 25 opvangplekken', ['22']],
  ['voorstel 7 en 12 zedenrechercheurs erbij', ['7']],
  ['acties 22, 24 en 25 zedenrechercheurs', ['22', '24']],
  ['voorstel 12 en 13', ['12', '13']],
  ['voorstel 12 en 13.', ['12', '13']],
  ['voorstel 12 en 13, en daarna', ['12', '13']],
  ['(voorstel 12 en 13)', ['12', '13']],
  ['voorstel 12 en 13 worden uitgevoerd', ['12', '13']],
  ['voorstel 12 en 13 sluiten hierop aan', ['12', '13']],
  ['voorstel 12 en 13 van dit thema', ['12', '13']],
  ['voorstel 12 en 13 in Bijlage 1', ['12', '13']],
  ['voorstel 12 of 13 en actielijn 2', ['12', '13', '2']],
  ['voorstellen 12 en 13 beogen hetzelfde', ['12', '13']],
  ['voorstellen 12 en 13 versterken elkaar', ['12', '13']],
  ['acties 22, 24 en 25 dragen bij', ['22', '24', '25']],
  ['acties 22, 24 t/m 29 uit het plan', ['22', '24', '29']],
  ['voorstel 3 wordt uitgevoerd', ['3']],
  ['voorstel 3 behelst een pilot', ['3']],
  ['Voorstel 3 ziet op 20 gemeenten', ['3']],
  ['voorstel 3 van 12 februari', ['3']],
  ['voorstel 3; 4 weken later', ['3']],
  ['voorstel 3 voor 20 slachtoffers', ['3']],
  ['actie 22 en verder', ['22']],
  ['actie 22 (5 mln.)', ['22']],
  ['actielijn 3 en actie 22', ['3', '22']],
  ['voorstel 26 en 27 sluiten aan op actie 4', ['26', '27', '4']],
  ['voorstel 26\nen verder', ['26']],
  ['voorstel 26 en 27\nGemeenten doen mee', ['26', '27']],
])('of a number is linked what is a reference: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'voorstel 3 jaar geleden',
  'het voorstel 3 jaar te wachten',
  'voorstel 3 volle jaren',
  'voorstel 2 weken later ingediend',
  'voorstel 14 dagen na ontvangst',
  'voorstel 12 t/m 14 dagen',
  'actie 2-3 weken',
  'actie 2 of 3 maanden',
  'actie 2 tot 3 weken',
  'actie 5 à 6 dagen',
  'actie 5 mln.',
  'actie 5 mln',
  'acties 2 miljoen',
  'actie 5 miljoen euro',
  'actie 25 %',
  'actie 25‰',
  'actie 22 van 30',
  'actie 22 van de 30',
  'actie 1 op 5',
  'actie 1 op de 5',
  'actie 10:30',
  'actie 10.30 uur',
  'actie 12 uur',
  'voorstel 3-jarig',
  'voorstel 3 gemeenten',
  'voorstel 12 Nederlandse gemeenten',
  'actie 20 extra opvangplekken',
  'actie 4 fte',
  'actie 22 februari',
  'actie 22 februari en 3 maart',
  'voorstel 2 keer besproken',
  'voorstel 5 Kamerleden',
  'voorstel 2x',
  'voorstel 12 pagina’s',
  'acties 3 ton',
  'actie 30 kilometer',
  'het voorstel 8 slachtoffers op te vangen',
  'actie 28 638',
])('a measure is no reference: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['de motie Bikker c.s. vraagt', ['Bikker']],
  ['de motie-Bikker', ['Bikker']],
  ['de motie‑Bikker c.s.', ['Bikker']],
  ['Motie Veltman', ['Veltman']],
  ['de motie van het lid Veltman', ['Veltman']],
  ['de motie van het Kamerlid Veltman', ['Veltman']],
  ['de motie van de leden Krul en Bikker', ['Krul en Bikker']],
  ['motie Krul en Bikker over de cliëntkant', ['Krul en Bikker']],
  ['de motie-Kuik en Van der Graaf', ['Kuik en Van der Graaf']],
  ['motie Bikker c.s. en voorstel 3', ['Bikker', '3']],
  ['motie Bikker c.s. en motie Veltman', ['Bikker', 'Veltman']],
  ['motie Bikker en verder', ['Bikker']],
  ['motie Mutluer c.s.', ['motie Mutluer c.s.?']],
  ['de motie van het lid Mutluer', ['motie van het lid Mutluer?']],
  ['motie bikker', ['motie bikker?']],
])('a motion is known by whom it is called after: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'motie Bikker en Jansen',
  'motie Bikker, Jansen en Pietersen',
  'motie Bikker-Jansen',
  'motie Bikker/Jansen',
  'motie Bikkers',
  'motie Jansen c.s.',
  'het lid Bikker',
  'de emotie Bikker',
  'motie Mutluer c.s. (Kamerstuk 28 638, nr. 999)',
  'motie Bikker c.s. over de aanpak van mensenhandel (Kamerstukken II 2023/24, 28 638, nr. 999)',
  '«de motie Bikker c.s.»',
])('another motion, or one that is cited, is left as it is: %s', (text) => {
  expect(found(text)).toEqual([]);
});
