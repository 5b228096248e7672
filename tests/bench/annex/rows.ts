import type { Contents } from '../../../db/model/records/contents.ts';
import type { Proposal } from '../../../db/model/records/proposal.ts';

/** Where a generated row's words come from: the letter's own, or long words nobody has used before. */
export type Wording = 'seed' | 'unique';

const LETTERS = 'etaoinsrdlgvhkmubpwjzc';

/** A pronounceable-enough word of the same length, another one for each row, place and word. */
function coin(word: string, seed: number): string {
  let state = seed;
  const coined = Array.from(word, () => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return LETTERS[state % LETTERS.length] ?? 'e';
  });
  return coined.join('');
}

function reword(text: string, row: number): string {
  let place = 0;
  return text.replace(/(\[\[[^\]]*\]\])|\p{Ll}{8,}/gu, (word, link: string | undefined) => {
    place += 1;
    return link ?? coin(word, (row + 1) * 7919 + place * 104_729);
  });
}

function idOf(row: number): string {
  return `018d6900-0000-7000-8000-${row.toString(16).padStart(12, '0')}`;
}

/**
 * A dossier with a given number of proposals, made from the seed's own by rule: the seed's in turn,
 * spread over its themes and categories in the seed's proportions.
 */
export function grow(seed: Contents, count: number, wording: Wording): Contents {
  const proposals: Proposal[] = [];
  for (let row = 0; row < count; row += 1) {
    const origin = seed.proposals[row % seed.proposals.length];
    if (origin === undefined) throw new Error('the seed holds no proposals');
    const text = (words: string) => (wording === 'unique' ? reword(words, row) : words);
    proposals.push({
      ...origin,
      id: row < seed.proposals.length ? origin.id : idOf(row),
      text: text(origin.text),
      appreciation: text(origin.appreciation),
    });
  }
  return { ...seed, proposals };
}
