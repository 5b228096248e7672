import { printCount } from '../print-count.ts';

/** Messages about words that the word list does not have. */
export const spelling = {
  unknownWords: (p: { count: number }) =>
    p.count === 1
      ? '1 woord staat niet in de woordenlijst. F7 gaat ernaartoe.'
      : `${printCount(p.count)} woorden staan niet in de woordenlijst. F7 gaat naar het volgende.`,
  unknownWord: (p: { word: string }) =>
    `“${p.word}” staat niet in de woordenlijst. Shift+F10 toont voorstellen.`,
  noUnknownWords: 'Alle woorden in deze velden staan in de woordenlijst.',
  wordAdded: (p: { word: string }) => `“${p.word}” staat nu in de woordenlijst van dit dossier.`,
};
