import { type Nothing, nothingIn, parseInUnit } from '../amount-in-unit.ts';
import type { Block } from './block.ts';
import type { BlockRefusal, Ground, UnreadCell } from './ground.ts';
import { type AmountRow, type LeftOut, layOut } from './layout.ts';

/** An amount for a cell: null makes it blank. */
export interface PlacedAmount {
  readonly id: string;
  readonly year: number;
  /** Whole euros. */
  readonly amount: number | null;
}

/** Outcome for cells without an amount: blank, 0, or what they were. */
export type NothingBecomes = 'blank' | 'zero' | 'skip';

/** Number of cells of a block that hold no amount, by how they say so. */
export type NothingCount = Readonly<Record<Nothing, number>>;

/** Summary of what was done with a block, to be told. */
export interface BlockSummary {
  /** Cells that hold an amount now, those made 0 among them. */
  readonly filled: number;
  readonly blank: number;
  readonly skipped: number;
  /** The first and the last row that it landed on. */
  readonly first: Ground['rows'][number];
  readonly last: Ground['rows'][number];
  readonly fromYear: number;
  readonly toYear: number;
  readonly leftOut: LeftOut;
}

/** A block that was read: placed, refused whole, or waiting for what its empty cells mean. */
export type PlacedBlock =
  | {
      readonly state: 'placed';
      readonly amounts: readonly PlacedAmount[];
      readonly summary: BlockSummary;
    }
  | { readonly state: 'asks'; readonly nothing: NothingCount }
  | { readonly state: 'refused'; readonly refusal: BlockRefusal };

/** The size of the selection: one copied cell fills all of it. */
export interface Spread {
  readonly rows: number;
  readonly years: number;
}

function refused(refusal: BlockRefusal): PlacedBlock {
  return { state: 'refused', refusal };
}

/**
 * Spreads one cell over the whole selection, as in a spreadsheet; a larger block starts in its
 * corner.
 */
function spread(rows: readonly AmountRow[], to: Spread): readonly AmountRow[] {
  const [only] = rows[0]?.cells ?? [];
  if (rows.length !== 1 || rows[0]?.cells.length !== 1 || only === undefined) return rows;
  return Array.from({ length: to.rows }, () => ({
    at: 0,
    cells: Array.from({ length: to.years }, () => only),
  }));
}

interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly target: Ground['rows'][number];
  readonly year: number;
}

/** Gives the cells of a block, each with where it lands. */
function cellsOf(rows: readonly AmountRow[], column: number, ground: Ground): readonly Cell[] {
  return rows.flatMap(({ at, cells }, down) =>
    cells.flatMap((text, right) => {
      const target = ground.rows[down];
      const year = ground.years[right];
      return target === undefined || year === undefined
        ? []
        : [{ text, row: at, column: column + right, target, year }];
    }),
  );
}

function countNothing(cells: readonly Cell[]): NothingCount {
  const count = { empty: 0, dash: 0, 'not-applicable': 0 };
  for (const { text } of cells) {
    const nothing = nothingIn(text);
    if (nothing !== undefined) count[nothing] += 1;
  }
  return count;
}

/**
 * Puts a pasted block where the selection begins. What stands around its amounts is left out; all
 * of them must fit, be readable in the unit and land on rows that take amounts: otherwise nothing
 * is placed, and every cell that is no amount is named.
 *
 * @param nothing what cells without an amount are to become; without it a block that has any asks
 */
export function placeBlock(
  block: Block,
  to: Spread,
  ground: Ground,
  nothing?: NothingBecomes,
): PlacedBlock {
  if (block.length === 1 && block[0]?.length === 1 && block[0][0] === '')
    return refused({ code: 'no-text' });
  const laidOut = layOut(block, ground);
  if (!laidOut.ok) return refused(laidOut.refusal);
  const { layout } = laidOut;
  const rows = spread(layout.rows, to);
  const columns = rows[0]?.cells.length ?? 0;
  const room = { rows: ground.rows.length, columns: ground.years.length };
  if (rows.length > room.rows || columns > room.columns)
    return refused({ code: 'too-big', rows: rows.length, columns, room });

  const cells = cellsOf(rows, layout.column, ground);
  const fixed = cells.find(({ target }) => target.fixed);
  if (fixed !== undefined) return refused({ code: 'fixed', name: fixed.target.name });
  const unread: UnreadCell[] = [];
  const amounts: PlacedAmount[] = [];
  for (const { text, row, column, target, year } of cells) {
    if (nothingIn(text) !== undefined) {
      if (nothing !== 'skip')
        amounts.push({ id: target.id, year, amount: nothing === 'zero' ? 0 : null });
      continue;
    }
    const parsed = parseInUnit(text, ground.unit);
    if (parsed.ok) amounts.push({ id: target.id, year, amount: parsed.amount });
    else unread.push({ row, column, name: target.name, year, refusal: parsed.refusal });
  }
  if (unread.length > 0) return refused({ code: 'cells', cells: unread });
  const count = countNothing(cells);
  const empty = count.empty + count.dash + count['not-applicable'];
  if (empty > 0 && nothing === undefined) return { state: 'asks', nothing: count };

  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return refused({ code: 'only-heads' });
  return {
    state: 'placed',
    amounts,
    summary: {
      filled: amounts.filter(({ amount }) => amount !== null).length,
      blank: nothing === 'blank' ? empty : 0,
      skipped: nothing === 'skip' ? empty : 0,
      first: first.target,
      last: last.target,
      fromYear: first.year,
      toYear: last.year,
      leftOut: layout.leftOut,
    },
  };
}
