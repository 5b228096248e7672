import type { RecordKind } from '../records/values.ts';

/** A record as a sentence names it: its kind, and its number, citation or title. */
export interface RecordName {
  readonly kind: RecordKind;
  readonly name: string;
}

/** A year in which asked and available money differ, in whole euros. */
export interface YearOfBudget {
  readonly year: number;
  readonly total: number;
  readonly available: number;
}

/** The unit of a table: as printed over it, and as its amounts are in, in euros per printed 1. */
export interface TableUnit {
  readonly table: RecordName;
  readonly unitText: string;
  readonly unit: number;
}

/** An amount of a copy that is no longer what was sent, in whole euros; `null` is blank. */
export interface ChangedAmount {
  readonly record: RecordName;
  readonly year: number;
  readonly was: number | null;
  readonly is: number | null;
}

/** Faults of the register of motions and commitments. */
export type RegisterProblem =
  | 'motion-missing'
  | 'motion-twice'
  | 'no-motion'
  | 'paper-twice'
  | 'number-twice'
  | 'in-circle';
