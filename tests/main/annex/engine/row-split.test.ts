import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesHere } from '../../../../main/annex/engine/row-split.ts';

describe('cutting a row at the foot of a page', () => {
  it('sets every line once, two at least on each side of a cut', () => {
    const sizes = fc.record({
      lines: fc.integer({ min: 1, max: 400 }),
      room: fc.integer({ min: 0, max: 60 }),
      fullPage: fc.integer({ min: 4, max: 60 }),
      hyphens: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(sizes, ({ lines, room, fullPage, hyphens }) => {
        const parts: number[] = [];
        let left = lines;
        let fits = Math.min(room, fullPage);
        while (left > 0) {
          const here = linesHere(left, fits, fullPage, (line) => line % hyphens === 0);
          expect(here).toBeLessThanOrEqual(fits);
          if (here > 0) parts.push(here);
          else expect(fits).toBeLessThan(fullPage);
          left -= here;
          fits = fullPage;
        }
        if (parts.length > 1) for (const part of parts) expect(part).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('keeps a word together over the page where the cut can be one line higher', () => {
    expect(linesHere(20, 10, 50)).toBe(10);
    expect(linesHere(20, 10, 50, (line) => line === 9)).toBe(9);
    expect(linesHere(20, 2, 50, (line) => line === 1)).toBe(2);
  });

  it('goes on even on a page with room for a single line', () => {
    expect(linesHere(5, 1, 1)).toBe(1);
  });
});
