/**
 * Writes words as the start of a sentence, with a capital.
 * @example
 * sentenceCase('voorstel 12') // 'Voorstel 12'
 */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
