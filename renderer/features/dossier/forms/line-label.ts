/** Gives the label of a line of the programme's table: a, b, c … z, aa. */
export function lineLabel(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : lineLabel(Math.floor(at / 26) - 1) + letter;
}
