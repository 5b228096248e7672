/** Small pieces of PDF syntax. */

/** A text string as the value of a dictionary entry: UTF-16 with its mark, in hexadecimal. */
export function pdfText(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
}

/** A number of points with two decimals at most: 1/100 pt is finer than any printer. */
export function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}
