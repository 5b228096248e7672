/** A stretch of days that words may mean; both its days belong to it. */
export interface Span {
  /** ISO date. */
  readonly from: string;
  /** ISO date. */
  readonly to: string;
  /** Whether the words name the end of something: what is before it may be on it. */
  readonly isEnd?: boolean;
  /** Title of the entry of the calendar it was found in. */
  readonly entry?: string;
}
