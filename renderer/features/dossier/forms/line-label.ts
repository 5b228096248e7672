/** a, b, c … z, aa: how the lines of the programme's table are told apart. */
export function lineLabel(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : lineLabel(Math.floor(at / 26) - 1) + letter;
}
