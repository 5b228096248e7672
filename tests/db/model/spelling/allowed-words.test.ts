import { expect, test } from 'vitest';
import { allowedWords, toLookUp } from '../../../../db/model/spelling/allowed-words.ts';
import { wordsToCheck } from '../../../../db/model/spelling/words-to-check.ts';
import { seedContents } from '../../../../seeds/index.ts';

const letter = seedContents('letter-28638-247');
const contents = {
  ...letter,
  dossier: { ...letter.dossier, ownWords: ['fieldlabber', 'Überaanpak'] },
};

test.each<[string, readonly string[]]>([
  ['fieldlabber Fieldlabber fieldlabbers', []],
  ['überaanpak', []],
  ['fieldlaber', ['fieldlaber']],
  // A submitter of the register, alone, possessive and in a compound.
  ['Mutluer Mutluers motie-Mutluer', ['motie']],
  ['Defence for Children', []],
])('of %j is looked up', (text, words) => {
  const isAllowed = allowedWords(contents);
  expect(wordsToCheck(text).flatMap((word) => toLookUp(word, isAllowed) ?? [])).toEqual(words);
});
