import type { CellRefusal } from '../amount-in-unit.ts';

/** A row that a block can land on. */
export interface GroundRow {
  readonly id: string;
  /** "9", "3 en 4", "h". */
  readonly number: string;
  /** Name of the row in a message: "actie 9". */
  readonly name: string;
  /** Whether it takes no amounts, because its own follow from others. */
  readonly fixed: boolean;
}

/** The cells on which a block is to land: its first cell on the first row in the first year. */
export interface Ground {
  /** The rows from the selected cell on, as they stand under each other on the screen. */
  readonly rows: readonly GroundRow[];
  readonly years: readonly number[];
  /** Euros per 1 of what was copied, and of what is shown. */
  readonly unit: number;
}

/** A cell of a block that is no amount. */
export interface UnreadCell {
  /** Its place in the block, both from 0. */
  readonly row: number;
  readonly column: number;
  /** Name of the cell where it would land. */
  readonly name: string;
  readonly year: number;
  readonly refusal: CellRefusal;
}

/** Why a block is not taken; then none of it is. */
export type BlockRefusal =
  | { readonly code: 'no-text' | 'only-heads' }
  | { readonly code: 'ragged'; readonly row: number }
  | { readonly code: 'unit'; readonly text: string }
  | {
      readonly code: 'years';
      readonly said: readonly number[];
      readonly have: readonly number[];
    }
  | {
      readonly code: 'too-big';
      readonly rows: number;
      readonly columns: number;
      readonly room: { readonly rows: number; readonly columns: number };
    }
  | { readonly code: 'fixed'; readonly name: string }
  | { readonly code: 'cells'; readonly cells: readonly UnreadCell[] };
