/** Writes small pieces of PDF syntax. */

/**
 * Encodes a text string as the value of a dictionary entry: UTF-16 with byte order mark, in
 * hexadecimal.
 */
export function pdfText(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
}

/** Prints a number of points with two decimals at most: 1/100 pt is finer than any printer. */
export function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}
