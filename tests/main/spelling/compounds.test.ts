import { expect, test } from 'vitest';
import { isCompound, isHead } from '../../../main/spelling/compounds.ts';

const LIST = new Set(
  `mensenhandel slachtoffers veiligheid beleid hulpverlening onder zonder reden lekke terp
  verantwoordelijkheid`.split(/\s+/),
);
const isKnown = (word: string) => LIST.has(word);

test.each(['mensenhandelslachtoffers', 'Veiligheidsbeleid', 'hulpverleningsbeleid'])(
  '%s is two words in one',
  (word) => {
    expect(isCompound(word, isKnown)).toBe(true);
  },
);

test.each(['veiligheidbeleid', 'zonderreden', 'terplekke', 'beleidt', 'mensenhandelslachtofers'])(
  '%s is not',
  (word) => {
    expect(isCompound(word, isKnown)).toBe(false);
  },
);

test('a part of a compound stands alone as it would stand before another', () => {
  expect(isHead('hulpverlenings', isKnown)).toBe(true);
  expect(isHead('veiligheid', isKnown)).toBe(false);
  expect(isHead('beleid', isKnown)).toBe(true);
});
