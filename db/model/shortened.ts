/** Most characters of a text that names its record in a sentence or a list. */
const LONGEST = 60;

/** Gives the beginning of a text, to name a record by that has no name of its own. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
