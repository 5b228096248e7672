import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPasted, fromPastedOnOneLine } from '../../../../db/model/pasted/index.ts';

function caseOf(name: string): string {
  return readFileSync(new URL(`../../../fixtures/cases/${name}`, import.meta.url), 'utf8');
}

test('lines that a page broke are one paragraph, and a dash or a letter there opens no list', () => {
  expect(fromPasted(caseOf('pdf-wrapped-text-keeps-its-lines.txt'))).toBe(
    "Landelijk meldpunt voor signalen van uitbuiting: het meldpunt – op een zeker abstractieniveau – toegankelijk maken voor slachtoffers, hulpverleners en burgers, en de bereikbaarheid in de avonduren vergroten – met name in de grensregio's – in samenwerking met gemeenten en a. het Openbaar Ministerie.",
  );
});

test('lists out of Word are lists of the dossier', () => {
  const [bullets, numbers, dots, letters, brackets, numerals] = fromPasted(
    caseOf('word-list-with-tabs-is-no-list.txt'),
  ).split('\n\n');
  expect(bullets).toBe('Doel:\n- eerste punt\n- tweede punt');
  expect(dots).toBe(bullets);
  expect(numbers).toBe('Doel:\n1. eerste punt\n2. tweede punt');
  expect(letters).toBe('Doel:\na. eerste punt\nb. tweede punt');
  expect(brackets).toBe('Doel:\ni. eerste punt\nii. tweede punt');
  expect(numerals).toBe('Doel:\ni. eerste punt\nii. tweede punt\niii. derde punt');
});

const items = '- een\n- twee';
test.each([
  ['•\teen\r\n•\ttwee\r\n', items],
  ['\uf0b7\teen\n\uf0a7\ttwee', items],
  ['o\teen\no\ttwee', items],
  ['§\teen\n§\ttwee', items],
  ['·       een\n·       twee', items],
  ['·\u00a0\u00a0\u00a0een\n·\u00a0\u00a0\u00a0twee', items],
  ['–\teen\n–\ttwee', items],
  ['-een\n-twee', '-een\n-twee'],
  ['* een\n* twee', items],
  ['•\neen\n•\ntwee', items],
  ['1)\teen\n2)\ttwee', '1. een\n2. twee'],
  ['(a) een\n(b) twee', 'a. een\nb. twee'],
  ['A.\teen\nB.\ttwee', 'A. een\nB. twee'],
  ['9. een\n10. twee', '9. een\n10. twee'],
  ['h. een\ni. twee\nj. drie', 'h. een\ni. twee\nj. drie'],
  ['iv) een\nv) twee', 'iv. een\nv. twee'],
])('the list %j', (pasted, list) => {
  expect(fromPasted(pasted)).toBe(list);
  expect(fromPasted(`Doel:\n${pasted}`)).toBe(`Doel:\n${list}`);
});

test('the items of a list are whole again too, and the text behind it is none of it', () => {
  expect(
    fromPasted(
      'De regio zet zich in voor:\n•\ttraining van eerstelijns medewerkers bij ge-\n\tmeenten, politie en\n\tzorg;\n•\teen meldpunt.\nDaarna volgt een evaluatie.',
    ),
  ).toBe(
    'De regio zet zich in voor:\n- training van eerstelijns medewerkers bij gemeenten, politie en zorg;\n- een meldpunt.\nDaarna volgt een evaluatie.',
  );
  expect(fromPasted('Doelen voor de komende jaren\n– minder uitbuiting\n– meer opvang')).toBe(
    'Doelen voor de komende jaren\n- minder uitbuiting\n- meer opvang',
  );
});

/** A line of a page as wide as most, so that what stands on it looks broken. */
const wide = 'Om de positie van slachtoffers te versterken is het nodig dat de betrokken\n';

test.each([
  ['hulpver-\nleners', 'hulpverleners'],
  ['slachtoffer-\nschap', 'slachtofferschap'],
  ['arbeids-\nuitbuiting', 'arbeidsuitbuiting'],
  ['anti-\ndiscriminatie', 'antidiscriminatie'],
  ['persoonlijk-\nheid', 'persoonlijkheid'],
  ['ex-\nploitatie', 'exploitatie'],
  ['ex-\npertise', 'expertise'],
  ['niet-\nig', 'nietig'],
  ['MENSEN-\nHANDEL', 'MENSENHANDEL'],
  ['non-punishment-\nbeginsel', 'non-punishmentbeginsel'],
  ['hulpver\u00ad\nleners', 'hulpverleners'],
  ['hulp\u00adver\u00adleners en\nanderen', 'hulpverleners en anderen'],
  ['ge-\ninformeerd', 'geïnformeerd'],
  ['financi-\nele', 'financiële'],
  ['financi-\neel', 'financieel'],
  ['zorgco-\nordinatoren', 'zorgcoördinatoren'],
  ['ge-\nïnformeerd', 'geïnformeerd'],
  ['kandidaat-\nstelling', 'kandidaatstelling'],
  ['gemeente-\nambtenaar', 'gemeenteambtenaar'],
  ['bij-\neenkomst', 'bijeenkomst'],
  ['be-\nantwoorden', 'beantwoorden'],
  ['non-\npunishment', 'non-punishment'],
  ['Noord-\nHolland', 'Noord-Holland'],
  ['EU-\nlanden', 'EU-landen'],
  ['RIEC-\nmedewerkers', 'RIEC-medewerkers'],
  ['ex-\ngedetineerden', 'ex-gedetineerden'],
  ['ex-\npresident', 'ex-president'],
  ['oud-\nminister', 'oud-minister'],
  ['niet-\nrechthebbenden', 'niet-rechthebbenden'],
  ['CoMensha-\nmedewerkers', 'CoMensha-medewerkers'],
  ['non-\nactief', 'non-actief'],
  ['politie-\ninzet', 'politie-inzet'],
  ['tbs-\nkliniek', 'tbs-kliniek'],
  ['e-\nmail', 'e-mail'],
  ['Covid-\n19', 'Covid-19'],
  ['16-\njarigen', '16-jarigen'],
  ['2023-\n2026', '2023-2026'],
  ['zee-\negel', 'zee-egel'],
  ['mede-\neigenaar', 'mede-eigenaar'],
  ['re-\nintegratie', 're-integratie'],
  ['directeur-\ngeneraal', 'directeur-generaal'],
  ['sociaal-\neconomisch', 'sociaal-economisch'],
  ['reclasserings-\nen jeugdmedewerkers', 'reclasserings- en jeugdmedewerkers'],
  ['zowel in-\nals uitstroom', 'zowel in- als uitstroom'],
  ['grens-\nof regio-overstijgend', 'grens- of regio-overstijgend'],
  ['ambulante/\nklinische', 'ambulante/klinische'],
  ['https://www.rijksoverheid.nl/brieven/\n2024', 'https://www.rijksoverheid.nl/brieven/2024'],
  ['18-\nen 19-jarigen', '18- en 19-jarigen'],
  ['www.rijks-\noverheid.nl', 'www.rijks-overheid.nl'],
])('the cut word %j', (cut, whole) => {
  expect(fromPasted(`${wide}organisaties ${cut} en anderen`)).toBe(
    `${wide.replace('\n', ' ')}organisaties ${whole} en anderen`,
  );
  expect(fromPastedOnOneLine(`organisaties ${cut}`)).toBe(`organisaties ${whole}`);
});

test('a text that writes the word in full elsewhere decides how it is written', () => {
  expect(fromPasted('De online-hulp is nieuw. Met online-\nhulp begint het.')).toContain(
    'Met online-hulp begint',
  );
  expect(fromPasted('De auto-\naccu, want een autoaccu is duur.')).toContain('De autoaccu,');
});

test('paragraphs stay: a blank line, a heading, a short last line, text that is not broken', () => {
  expect(
    fromPasted(
      'Eerste alinea die over twee regels loopt omdat de pagina niet\nbreder is.\n \nTweede alinea.',
    ),
  ).toBe(
    'Eerste alinea die over twee regels loopt omdat de pagina niet breder is.\n\nTweede alinea.',
  );
  const broken =
    'Sluit aan bij het meldpunt in de regio en wordt samen met de\nNationale Politie uitgewerkt.\nEr is nog geen dekking. Over de uitvoering wordt in het voor-\njaar besloten.';
  expect(fromPasted(broken)).toBe(
    'Sluit aan bij het meldpunt in de regio en wordt samen met de Nationale Politie uitgewerkt.\nEr is nog geen dekking. Over de uitvoering wordt in het voorjaar besloten.',
  );
  const notBroken = 'Sluit aan bij voorstel 26.\nEr is nog geen dekking.\nDoel: meer opvang';
  expect(fromPasted(notBroken)).toBe(notBroken);
  const names = 'J. Jansen\nK. de Vries\nL. Bakker';
  expect(fromPasted(names)).toBe(names);
  expect(fromPasted('gemeenten\npolitie\nzorgcoördinatoren')).toBe(
    'gemeenten\npolitie\nzorgcoördinatoren',
  );
});

test('narrow columns are broken texts as well', () => {
  expect(fromPasted('Sluit aan bij\nvoorstel 26 en\n27.')).toBe('Sluit aan bij voorstel 26 en 27.');
  expect(fromPasted('Geborgd in\nactielijn\n3 van het\nActieplan.')).toBe(
    'Geborgd in actielijn 3 van het Actieplan.',
  );
});

test('a page number and the head of a page stay where they are', () => {
  const text =
    'Het programma wordt in het najaar geëvalueerd door een on-\nafhankelijk bureau.\n2\nTweede Kamer, vergaderjaar 2023–2024';
  expect(fromPasted(text).split('\n').slice(-2)).toEqual([
    '2',
    'Tweede Kamer, vergaderjaar 2023–2024',
  ]);
});

test('signs that nobody types become those that people type', () => {
  expect(fromPasted('de e\ufb03ciënte\u200b inzet\ufeff')).toBe('de efficiënte inzet');
  expect(fromPasted('coo\u0308rdinatie')).toBe('coördinatie');
  expect(fromPasted('Kamerstuk 28\u00a0638')).toBe('Kamerstuk 28\u00a0638');
  expect(fromPasted('Eerste regel.\vTweede regel.')).toBe('Eerste regel.\nTweede regel.');
  expect(fromPasted('het einde van de\n\n\fvolgende bladzijde')).toBe(
    'het einde van de volgende bladzijde',
  );
  expect(fromPasted(' en 27 ')).toBe(' en 27 ');
});

test('a table keeps its rows', () => {
  expect(fromPasted('jaar\tbedrag\n2024\t500\nen\tmeer')).toBe('jaar\tbedrag\n2024\t500\nen\tmeer');
});

/** Letters without their accents, and without every o: Word opens an item with one. */
function letters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|o/gu, '');
}

const word = fc.oneof(
  fc.constantFrom(
    'de',
    'het',
    'en',
    'hulpver-',
    'reclasserings-',
    'leners',
    'De',
    'OM',
    '27',
    'nr.',
  ),
  fc.constantFrom(
    'a.',
    '1.',
    '2.',
    'ii.',
    '(i)',
    '•',
    '–',
    '-',
    'o',
    '§',
    '·',
    'non-',
    'ge-',
    'in',
  ),
  fc.constantFrom('financi-', 'ele', 'doel:', 'einde.', 'regio,', 'zorg;', 'co-', 'ordinatie'),
  fc.string({ minLength: 1, maxLength: 4 }),
);
const space = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\n', '\n\n', '\t', '\r\n', '\v', '\u00a0');
const pasted = fc
  .array(fc.tuple(word, space), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

test('no word is ever left out', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      expect(letters(fromPasted(text))).toBe(letters(text));
    }),
    { numRuns: 1000 },
  );
});

test('mending what was mended changes nothing', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const once = fromPasted(text);
      expect(fromPasted(once)).toBe(once);
    }),
    { numRuns: 1000 },
  );
});
