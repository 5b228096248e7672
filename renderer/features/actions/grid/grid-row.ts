import type { CellRefusal } from '../../../../db/model/amount-in-unit.ts';
import type {
  BlockRefusal,
  BlockSummary,
  GroundRow,
} from '../../../../db/model/pasted-block/index.ts';

/** What a record has in a year. */
export interface GridAmount {
  /** Whole euros; null: nothing is known, which is not 0. */
  readonly amount: number | null;
  /** Derived, and not confirmed yet. */
  readonly derived?: boolean;
  /** How a zero is printed here, where that is not `0`. */
  readonly zero?: string;
}

/** A record of a grid, with its amounts in the order of the grid's years. */
export interface GridRow extends GroundRow {
  readonly text: string;
  readonly amounts: readonly GridAmount[];
}

/** An amount to be put in the dossier; null makes the cell blank. */
export interface SetAmount {
  readonly id: string;
  readonly year: number;
  /** Whole euros. */
  readonly amount: number | null;
  /** What stood there when it was typed or pasted over. */
  readonly was?: number | null;
}

/** What was typed in a cell and is not in the dossier: on its way, or refused for a reason. */
export interface Draft {
  readonly text: string;
  /** Euros per 1 of what was typed. */
  readonly unit: number;
  readonly refused?: string;
}

/** Why a block was not taken, and where that lies in cells, each of them. */
export interface RefusedBlock {
  readonly text: string;
  readonly cells: readonly string[];
}

/** What was done with a block; `blank` are cells that were so already. */
export interface PastedSummary extends BlockSummary {
  /** Cells that held an amount before. */
  readonly cleared: number;
}

/** The sentences a grid needs; its dictionary has them. */
export interface GridSentences {
  readonly cell: (refusal: CellRefusal) => string;
  readonly block: (refusal: BlockRefusal) => RefusedBlock;
  /** What was done with a block. */
  readonly pasted: (summary: PastedSummary) => string;
}

/** The row and year of a cell as a key. */
export function cellKey(id: string, year: number): string {
  return `${id} ${year}`;
}

/** The total of a column, in whole euros. */
export function columnTotal(rows: readonly GridRow[], column: number): number {
  return rows.reduce((sum, row) => sum + (row.amounts[column]?.amount ?? 0), 0);
}

/** The total of a row, in whole euros. */
export function rowTotal(row: GridRow): number {
  return row.amounts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
