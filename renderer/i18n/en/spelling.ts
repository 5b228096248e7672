import type { spelling as nl } from '../nl/spelling.ts';
import { printCount } from '../print-count.ts';

export const spelling: typeof nl = {
  unknownWords: (p) =>
    p.count === 1
      ? '1 word is not in the word list. F7 goes to it.'
      : `${printCount(p.count)} words are not in the word list. F7 goes to the next one.`,
  unknownWord: (p) => `“${p.word}” is not in the word list. Shift+F10 shows suggestions.`,
  noUnknownWords: 'All words in these fields are in the word list.',
  wordAdded: (p) => `“${p.word}” is now in this dossier’s word list.`,
};
