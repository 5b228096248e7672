import type { Chamber } from './citation.ts';

/**
 * Gives a text as the readers of citations see it: every kind of space and of dash as the plain
 * one. It stays as long as it was, so that places in it are places in the text.
 */
export function plain(text: string): string {
  return text
    .replaceAll(/\s/g, ' ')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/[‘’]/g, "'");
}

/** "2023/24", "2008-2009", "vergaderjaar 2023-2024", "1985/- 86"; as groups `from` and `to`. */
export const SESSION =
  "(?:(?:verg(?:ader|\\.)? ?jaar|vj\\.?|zitting(?:s?jaar)?)[ :]*)?(?<!\\d)(?<from>(?:1[89]|2[01])\\d{2}|\\d{2}(?=/)) ?[/-] ?-? ?'?(?<to>\\d{4}|\\d{2})(?!\\d)";

/** The ways in which a house of parliament is named; as group `chamber`. "11" is II misread. */
export const CHAMBER =
  '(?<![\\p{L}\\d])(?<chamber>II|I|11|2|1|TK|EK|(?:Tweede|Eerste|2e|1e) Kamer(?: der Staten-Generaal)?)(?![\\p{L}\\d])';

/** Signs and blanks between the parts of a citation. */
export const BETWEEN = '[ ,:;()-]*';

/** "nr.", "nrs.", "nummer", "ondernummer"; as group `plural` when it announces several. */
export const NR =
  '(?:(?:stuk|onder|volg)-? ?)?(?:(?<plural>nrs|nummers|nos)|nr|nummer|no|n°|№|#)(?![\\p{L}])\\.?[ :]*';

/** Gives the chamber that a group `chamber` names. */
export function chamberNamed(chamber: string): Chamber {
  return /^(?:I|1|EK|Eerste.*|1e.*)$/i.test(chamber) ? 'I' : 'II';
}

/** Gives the first year of a session; `undefined` when its two years do not follow each other. */
export function sessionOf(from: string, to: string): number | undefined {
  const century = Number(from) < 50 ? 2000 : 1900;
  const first = from.length === 2 ? century + Number(from) : Number(from);
  return String(first + 1).endsWith(to) ? first : undefined;
}

/** Matches a pattern at exactly one place of a text. */
export function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
):
  | { readonly groups: Readonly<Record<string, string | undefined>>; readonly end: number }
  | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { groups: found.groups ?? {}, end: pattern.lastIndex };
}
