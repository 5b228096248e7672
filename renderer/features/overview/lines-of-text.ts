/**
 * Breaks a text into lines of at most so many signs, between words. A word that is longer has a
 * line of its own.
 */
export function brokenIntoLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
