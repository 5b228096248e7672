import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Face, Run } from '../../../../main/annex/description.ts';
import { breakLines } from '../../../../main/annex/engine/line-breaker.ts';
import { longCompound } from '../../../fixtures/second-dossier.ts';
import { plainRuler, textOfLine } from './plain-ruler.ts';

const regular = (text: string): readonly Run[] => [{ face: 'regular', text }];

function linesOf(text: string, width: number): readonly string[] {
  return breakLines(regular(text), plainRuler, width).map((line) => textOfLine(line).trimEnd());
}

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'de',
      'mensenhandel',
      'reclasseringsmedewerkers',
      '€\u00a0175.000',
      'klant-dader',
    ),
    fc.stringMatching(/^[a-zëA-Z0-9.,/-]{1,24}$/u),
    fc.constant(longCompound),
  ),
  { maxLength: 30 },
);
const faces = fc.constantFrom<Face>('regular', 'bold', 'italic');

describe('breaking text into lines', () => {
  it('loses nothing and adds nothing but its own hyphens', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (given, width) => {
        const lines = breakLines(regular(given.join(' ')), plainRuler, width);
        const read = lines.map(textOfLine).join('').replaceAll('\u00ad', '');
        expect(read.trimEnd()).toBe(given.join(' '));
      }),
    );
  });

  it('sets no line wider than the column, but for a single character', () => {
    fc.assert(
      fc.property(words, fc.double({ min: 0.4, max: 40, noNaN: true }), (given, width) => {
        for (const line of breakLines(regular(given.join(' ')), plainRuler, width)) {
          const fits = line.width <= width + 1e-9;
          expect(fits || textOfLine(line).replace(/ $/, '').length === 1).toBe(true);
        }
      }),
    );
  });

  it('keeps every face with its own words', () => {
    const runs = fc.array(fc.record({ text: fc.stringMatching(/^[a-z ]{0,20}$/), face: faces }));
    fc.assert(
      fc.property(runs, fc.integer({ min: 5, max: 40 }), (given, width) => {
        const expected = given.map(({ face, text }) => `${face}:${text.replaceAll(' ', '')}`);
        const found = breakLines(given, plainRuler, width).flatMap(({ segments }) =>
          segments.map(({ face, code }) => ({
            face,
            text: textOfLine({ segments: [{ face, code }], width: 0, hyphenated: false }),
          })),
        );
        const lettersOf = (face: Face): string =>
          found
            .filter((segment) => segment.face === face)
            .map(({ text }) => text.replaceAll(/[ \u00ad]/g, ''))
            .join('');
        for (const face of ['regular', 'bold', 'italic'] as const) {
          const letters = expected
            .filter((run) => run.startsWith(`${face}:`))
            .map((run) => run.slice(face.length + 1));
          expect(lettersOf(face)).toBe(letters.join(''));
        }
      }),
    );
  });

  it('is one empty line for an empty text', () => {
    expect(linesOf('', 10)).toEqual(['']);
  });

  it('breaks at spaces first, and not at no-break spaces', () => {
    expect(linesOf('voor € 175.000 nu', 4)).toEqual(['voor €', '175.000', 'nu']);
    expect(linesOf('voor €\u00a0175.000 nu', 4.5)).toEqual(['voor', '€\u00a0175.000', 'nu']);
  });

  it('hyphenates at most two lines below each other', () => {
    const text = Array.from({ length: 12 }, () => 'reclasseringsmedewerkers').join(' ');
    const lines = breakLines(regular(text), plainRuler, 16);
    let ladder = 0;
    for (const { hyphenated } of lines) {
      ladder = hyphenated ? ladder + 1 : 0;
      expect(ladder).toBeLessThanOrEqual(2);
    }
    expect(lines.some(({ hyphenated }) => hyphenated)).toBe(true);
  });

  it('does not cut the last word of a paragraph', () => {
    const lines = linesOf('een twee drie vier vijf mensenhandel', 13);
    expect(lines.at(-1)).toBe('mensenhandel');
  });

  it('breaks a word of ninety letters wherever it must', () => {
    const lines = breakLines(regular(longCompound), plainRuler, 8);
    expect(lines.length).toBeGreaterThan(4);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(8);
  });

  it('does not hyphenate where it is told not to', () => {
    const lines = breakLines(regular('de mensenhandel'), plainRuler, 5.6, false);
    expect(lines.map((line) => textOfLine(line).trimEnd())).toEqual(['de', 'mensenhand', 'el']);
  });
});
