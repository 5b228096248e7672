import type { Generated } from 'kysely';

/** Rows of the step log: see docs/adr/0004-steps.md. */

export interface StepRow {
  readonly seq: Generated<number>;
  readonly id: string;
  readonly kind: 'do' | 'undo' | 'redo';
  /** The step this one takes back: an undo a do or redo, a redo an undo. */
  readonly reverses: string | null;
  readonly label: string;
  readonly author: string;
  /** ISO date and time. */
  readonly at: string;
}

/** One row. `seq` is the step now being taken; null: nothing may be written. */
export interface OpenStepRow {
  readonly one: number;
  readonly seq: number | null;
}

export interface ChangeRow {
  readonly seq: Generated<number>;
  readonly step: number;
  readonly tbl: string;
  /** The values of the row's key, joined by a slash: an id, or an owner's id and what follows. */
  readonly row: string;
  /** The whole row as JSON, null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** One row. Steps up to and including `step` are older than what was last written as ground. */
export interface GroundRow {
  readonly one: number;
  readonly step: number;
}
