import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternBreaks } from '../../../../main/annex/engine/dutch-patterns.ts';
import { wordBreaks } from '../../../../main/annex/engine/hyphenation.ts';

/** The word with a hyphen, or a bar where none is printed, at each break. */
function shown(word: string): string {
  let text = '';
  let from = 0;
  for (const { at, hyphen } of wordBreaks(word)) {
    text += word.slice(from, at) + (hyphen ? '-' : '|');
    from = at;
  }
  return text + word.slice(from);
}

describe('where a word may be broken', () => {
  it.each([
    ['mensenhandel', 'men-sen-han-del'],
    ['reclasseringsmedewerkers', 'reclas-se-rings-me-de-wer-kers'],
    ['(boven)regionale', '(boven)regi-o-nale'],
    ['samenwerking,', 'samen-wer-king,'],
  ])('hyphenates %s by the patterns, with three letters on each side', (word, expected) => {
    expect(shown(word)).toBe(expected);
  });

  it.each([
    'wordt',
    'VNG',
    'CoMensha',
    'FieldLab',
    '28638-247',
    'a.b@minvws.nl',
    'https://iets.nl',
    '(Kamerstukken',
    'Handelingen',
  ])('leaves %s whole', (word) => {
    expect(wordBreaks(word)).toEqual([]);
  });

  it('does not break before a trema, which a break would drop', () => {
    expect(shown('patiëntenorganisaties')).not.toContain('-ë');
    expect(shown('coördinatiepunten')).not.toContain('-ö');
  });

  it('breaks behind real hyphens and slashes without printing another hyphen', () => {
    expect(shown('klant-dader')).toBe('klant-|dader');
    expect(shown('opvang/hulp')).toBe('opvang/|hulp');
    expect(shown('en/of')).toBe('en/of');
    expect(shown('e-mail')).toBe('e-mail');
  });

  it('breaks a word with soft hyphens only there', () => {
    expect(wordBreaks('kust\u00adlijnzorg')).toEqual([{ at: 5, hyphen: true }]);
  });

  it('judges words that a no-break space joins one by one', () => {
    expect(shown('4.\u00a0mensenhandel')).toContain('sen-han');
    expect(wordBreaks('samenwerking\u00a04')).toEqual([]);
  });

  it('leaves three letters or more on each side of every printed hyphen', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéëïö]{3,30}$/u), (word) => {
        for (const { at } of wordBreaks(word)) {
          expect(at).toBeGreaterThanOrEqual(3);
          expect(word.length - at).toBeGreaterThanOrEqual(3);
          expect(word[at]).not.toMatch(/[ëïö]/u);
        }
      }),
    );
  });
});

describe('the patterns', () => {
  it('give the breaks that the package itself gives, for every word of the letter', () => {
    const dutch = createRequire(import.meta.url)('hyphen/nl/index.js') as {
      hyphenateSync: (word: string, options: object) => string;
    };
    const source = new URL('../../../fixtures/kst-28638-247.txt', import.meta.url);
    const words = new Set(readFileSync(source, 'utf8').match(/\p{L}{5,}/gu));
    for (const word of words) {
      const expected = dutch.hyphenateSync(word, { hyphenChar: '-', minWordLength: 0 });
      const breaks = new Set(patternBreaks(word));
      const ours = Array.from(word, (letter, at) => (breaks.has(at) ? `-${letter}` : letter));
      expect(ours.join('')).toBe(expected);
    }
  });
});
