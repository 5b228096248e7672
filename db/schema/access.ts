import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../schema.ts';

/** Whatever can read a dossier: an open file, a snapshot of one, a step. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom'>;

/** A dossier file that is open; it can be read. */
export interface ReadableDossier {
  readonly path: string;
  /** Each query for itself: between two of them another process may have written. */
  readonly db: Reader;
  /**
   * Reads in one piece, as the file was at the first query. Inside, the handle itself answers to
   * nothing: use the reader that is passed in.
   */
  readonly snapshot: <T>(work: (db: Reader) => Promise<T>) => Promise<T>;
  /** Changes whenever another process has written to the file; compare it with an earlier one. */
  readonly dataVersion: () => Promise<number>;
  /** Closes the file and lets go of its lock. Closing twice does no harm. */
  readonly close: () => Promise<void>;
}

/** A dossier file that is open and locked for this process; it can be written, in steps. */
export interface WritableDossier extends ReadableDossier {
  /**
   * One transaction that may write, for `step`, `undo`, `redo` and `asGround`; a change made in it
   * outside those is refused by the file itself. Inside, the handle itself answers to nothing.
   * @throws lock-lost where another has taken the file over: nothing more is written through here
   */
  readonly transaction: <T>(work: (tx: StepTransaction) => Promise<T>) => Promise<T>;
  /** @throws lock-lost where another has taken the file over */
  readonly refuseIfLost: () => void;
}

declare const insideStep: unique symbol;

/**
 * A transaction in which changes are taken as a step, or as ground. Only `step` and `asGround`
 * make one, so a function that asks for it cannot write outside one. It reads as well.
 */
export type StepTransaction = Transaction<Tables> & { readonly [insideStep]: true };
