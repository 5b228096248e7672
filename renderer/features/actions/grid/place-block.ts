import type { Block } from './clipboard-block.ts';
import type { Area } from './grid-area.ts';
import { type CellRefusal, parseInUnit } from './parse-in-unit.ts';

/** An amount for a cell: null makes it blank. */
export interface PlacedAmount {
  /** Places in the grid's rows and years, both from 0. */
  readonly row: number;
  readonly year: number;
  /** Whole euros. */
  readonly amount: number | null;
}

/** Why a block is not taken; then none of it is. */
export type BlockRefusal =
  | { readonly code: 'ragged'; readonly row: number }
  | {
      readonly code: 'too-big';
      readonly rows: number;
      readonly columns: number;
      readonly room: { readonly rows: number; readonly columns: number };
    }
  | { readonly code: 'fixed'; readonly row: number; readonly year: number }
  | {
      readonly code: 'cell';
      readonly row: number;
      readonly year: number;
      readonly refusal: CellRefusal;
    };

export type PlacedBlock =
  | { readonly ok: true; readonly amounts: readonly PlacedAmount[] }
  | { readonly ok: false; readonly refusal: BlockRefusal };

/** What of a grid decides on where a block can land. */
export interface Ground {
  readonly rows: number;
  readonly years: number;
  /** Whether a row takes no amounts, because its own follow from others. */
  readonly isFixed: (row: number) => boolean;
  /** Euros per typed 1. */
  readonly unit: number;
}

/** A single cell fills the whole selection, as in a spreadsheet; a larger block starts in its corner. */
function spread(block: Block, { rows, years }: Area): Block {
  const [only] = block[0] ?? [];
  if (block.length !== 1 || block[0]?.length !== 1 || only === undefined) return block;
  return Array.from({ length: rows.to - rows.from + 1 }, () =>
    Array.from({ length: years.to - years.from + 1 }, () => only),
  );
}

/**
 * Puts a pasted block where the selection begins. All of it must fit, be readable in the unit and
 * land on cells that take amounts; otherwise nothing is placed and the first obstacle is named.
 */
export function placeBlock(pasted: Block, selection: Area, ground: Ground): PlacedBlock {
  const block = spread(pasted, selection);
  const columns = block[0]?.length ?? 0;
  const ragged = block.findIndex((row) => row.length !== columns);
  if (ragged !== -1) return { ok: false, refusal: { code: 'ragged', row: ragged } };
  const room = {
    rows: ground.rows - selection.rows.from,
    columns: ground.years - selection.years.from,
  };
  if (block.length > room.rows || columns > room.columns)
    return { ok: false, refusal: { code: 'too-big', rows: block.length, columns, room } };

  const amounts: PlacedAmount[] = [];
  for (const [down, texts] of block.entries()) {
    for (const [right, text] of texts.entries()) {
      const row = selection.rows.from + down;
      const year = selection.years.from + right;
      if (ground.isFixed(row)) return { ok: false, refusal: { code: 'fixed', row, year } };
      const parsed = parseInUnit(text, ground.unit);
      if (!parsed.ok)
        return { ok: false, refusal: { code: 'cell', row, year, refusal: parsed.refusal } };
      amounts.push({ row, year, amount: parsed.amount });
    }
  }
  return { ok: true, amounts };
}
