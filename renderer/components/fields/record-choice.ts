/** A record that can be chosen from many. */
export interface RecordChoice {
  readonly id: string;
  readonly label: string;
  /** Further words by which it is found: an abbreviation, a number. */
  readonly also?: string;
}

/** How many are offered at once; whoever seeks another types a word of it. */
export const MOST_OFFERED = 60;

/** The words by which a record is found. */
export function wordsOf({ label, also = '' }: RecordChoice): string {
  return `${label} ${also}`;
}
