import type { CellRefusal } from '../../../../db/model/amount-in-unit.ts';
import type {
  BlockRefusal,
  BlockSummary,
  GroundRow,
} from '../../../../db/model/pasted-block/index.ts';

/** Amount of a record in a year. */
export interface GridAmount {
  /** Whole euros; null: not known, which is not 0. */
  readonly amount: number | null;
  /** Whether it is derived, and not confirmed yet. */
  readonly derived?: boolean;
  /** Text of a zero in print, where that is not `0`. */
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
  /** Amount in the cell when it was typed or pasted over. */
  readonly was?: number | null;
}

/** Text typed in a cell that is not in the dossier: on its way, or refused for a reason. */
export interface Draft {
  readonly text: string;
  /** Euros per 1 of what was typed. */
  readonly unit: number;
  readonly refused?: string;
}

/** Reason why a block was refused, and every cell that it lies in. */
export interface RefusedBlock {
  readonly text: string;
  readonly cells: readonly string[];
}

/** Result of a pasted block; `blank` counts the cells that were blank already. */
export interface PastedSummary extends BlockSummary {
  /** Number of cells that held an amount before. */
  readonly cleared: number;
}

/** The sentences a grid needs; its dictionary has them. */
export interface GridSentences {
  readonly cell: (refusal: CellRefusal) => string;
  readonly block: (refusal: BlockRefusal) => RefusedBlock;
  /** Says what a pasted block changed. */
  readonly pasted: (summary: PastedSummary) => string;
}

/** Gives the key of a cell: its row and year. */
export function cellKey(id: string, year: number): string {
  return `${id} ${year}`;
}

/** Gives the total of a column, in whole euros. */
export function columnTotal(rows: readonly GridRow[], column: number): number {
  return rows.reduce((sum, row) => sum + (row.amounts[column]?.amount ?? 0), 0);
}

/** Gives the total of a row, in whole euros. */
export function rowTotal(row: GridRow): number {
  return row.amounts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
