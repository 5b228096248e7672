import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsToCheck } from '../../../../db/model/spelling/words-to-check.ts';

const lookedUp = (text: string) => wordsToCheck(text).map((word) => word.lookedUp);

test.each<[string, readonly string[]]>([
  ['De coördinatie, één keer.', ['De', 'coördinatie', 'één', 'keer']],
  // The same letters in two signs each.
  ['coo\u0308rdinatie', ['coördinatie']],
  ['foto’s van ’s-Gravenhage', ["foto's", 'van', 's-Gravenhage']],
  ['hulpver\u00adlening', ['hulpverlening']],
  ['hulpverlenings- en opvangplekken', ['hulpverlenings-', 'en', 'opvangplekken']],
  ['in- en uitstroom', ['in-', 'en', 'uitstroom']],
  ['non-punishment', ['non-punishment']],
  ['WODC-onderzoek en EU-lidstaten', ['WODC-onderzoek', 'en', 'EU-lidstaten']],
  ['(iv) zoveel', ['zoveel']],
  ['HEt is', ['HEt', 'is']],
  ['IJmuiden op Zee', ['IJmuiden', 'op', 'Zee']],
])('%j has these words', (text, words) => {
  expect(lookedUp(text)).toEqual(words);
});

test.each([
  '28 638, 247',
  'OM, JenV, CoMensha, BZK, LHBTI’s, NGO’s',
  '35plus G4 2e 273f COVID-19',
  'https://www.rijksoverheid.nl/onderwerpen www.tweedekamer.nl rijksoverheid.nl/brieven',
  'n.jansen-devries@minjenv.nl',
  'bijlage-1.docx',
  't.b.v. i.s.m. d.w.z. N.V. mln. jl. bijv.',
  'a b c',
  '\uFFFC',
  '',
])('%j has no word to be judged', (text) => {
  expect(lookedUp(text)).toEqual([]);
});

test('every word is found where it stands, and none overlaps another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let end = 0;
      for (const { word, from, to } of wordsToCheck(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(word).not.toMatch(/[\s\p{N}]/u);
        end = to;
      }
    }),
  );
});
