import { nothingIn, parseInUnit } from '../amount-in-unit.ts';
import { parseCostText } from '../cost-text/index.ts';
import { parseUnit } from '../unit.ts';
import type { Block } from './block.ts';
import type { BlockRefusal, Ground } from './ground.ts';

/** A row of a block with amounts, and its place in what was copied, from 0. */
export interface AmountRow {
  readonly at: number;
  readonly cells: Block[number];
}

/** Parts of a block that are no amount and are left out; the user is told. */
export interface LeftOut {
  /** Rows with the years or a title. */
  readonly heads: number;
  /** Leading columns with numbers and names. */
  readonly labels: number;
  /** Rows and columns with totals, which the grid adds up itself. */
  readonly totals: number;
}

/** The amounts of a block, and what stood around them. */
export interface Layout {
  readonly rows: readonly AmountRow[];
  /** The first column of the block with amounts, from 0. */
  readonly column: number;
  readonly leftOut: LeftOut;
}

export type LaidOut =
  | { readonly ok: true; readonly layout: Layout }
  | { readonly ok: false; readonly refusal: BlockRefusal };

const YEAR = /^(?:19|2[01])\d\d$/;
const TOTAL = /^(?:eind|sub)?tota(?:al|len)\b/i;
/** `(x € 1.000)`, `bedragen in € mln.`: the unit over a table, not a number in a title. */
const UNIT_SIGN = /[x×] ?€? ?\d|€ ?(?:[x×]|mln|mld|miljoen|miljard|duizend)/i;

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function isWords(cell: string): boolean {
  return /\p{L}{2,}/u.test(cell) && nothingIn(cell) === undefined;
}

/** Tells whether a cell is what stands around a table: words, or the unit of its amounts. */
function isAround(cell: string): boolean {
  return isWords(cell) || UNIT_SIGN.test(cell);
}

/** Tells whether words are no amount in any spelling: "Voorlichting op scholen", not "4 mln". */
function isName(cell: string): boolean {
  return isWords(cell) && parseCostText(cell) === undefined;
}

/** Finds where a row holds two or more years that follow each other; `undefined`: it is no head. */
function headOf(
  cells: readonly string[],
): { readonly from: number; readonly years: readonly number[] } | undefined {
  const from = cells.findIndex((cell) => YEAR.test(cell.trim()));
  if (from === -1) return undefined;
  const years: number[] = [];
  for (const cell of cells.slice(from)) {
    const year = Number(cell.trim());
    if (!YEAR.test(cell.trim()) || (years.length > 0 && year !== (years.at(-1) ?? 0) + 1)) break;
    years.push(year);
  }
  const around = [...cells.slice(0, from), ...cells.slice(from + years.length)];
  const isHead = years.length > 1 || (from > 0 && around.some(isAround));
  return isHead && around.every((cell) => cell.trim() === '' || isAround(cell))
    ? { from, years }
    : undefined;
}

/** Tells whether a row is a title over a table: words in one cell and nothing beside them. */
function isTitle(cells: readonly string[], width: number): boolean {
  const [first = ''] = cells;
  return width > 1 && (isName(first) || UNIT_SIGN.test(first)) && isBlank(cells.slice(1));
}

/** Counts the leading columns that hold numbers and names, where no head says it. */
function labelColumns(rows: readonly AmountRow[], width: number, ground: Ground): number {
  const named = Array.from({ length: width - 1 }, (_, column) => column).filter((column) => {
    const cells = rows
      .map(({ cells: row }) => row[column] ?? '')
      .filter((cell) => cell.trim() !== '');
    const isOwnName = cells.length > 1 || /\p{L}[\p{L}.,]* \p{L}/u.test(cells[0] ?? '');
    return cells.length > 0 && isOwnName && cells.every(isName);
  });
  if (named.length > 0) return (named.at(-1) ?? 0) + 1;
  // Numbers of actions look like amounts: they are none where they are the rows' own, in a column
  // that there is no year for.
  const isNumbered = rows.every(
    ({ cells }, at) => cells[0]?.trim().replace(/\.$/, '') === ground.rows[at]?.number,
  );
  return width === ground.years.length + 1 && rows.length > 1 && isNumbered ? 1 : 0;
}

/** Tells whether a cell is the sum of others; blank counts as 0. */
function isSumOf(total: string, cells: readonly string[], unit: number): boolean {
  const read = (cell: string) => {
    if (nothingIn(cell) !== undefined) return 0;
    const parsed = parseInUnit(cell, unit);
    return parsed.ok ? parsed.amount : undefined;
  };
  const amounts = cells.map(read);
  if (amounts.some((amount) => amount === undefined)) return false;
  return read(total) === amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

function refuse(refusal: BlockRefusal): LaidOut {
  return { ok: false, refusal };
}

/** Finds the unit that the words around a block name, where it is not that of the grid. */
function otherUnit(words: readonly string[], unit: number): string | undefined {
  return words.find((text) => {
    const said = UNIT_SIGN.test(text) ? parseUnit(text) : undefined;
    return said !== undefined && said.unit !== unit;
  });
}

/** Takes off empty lines around a table, and of one column those that there is no row for. */
function withoutBlankEnds(block: Block, ground: Ground): readonly AmountRow[] {
  const rows = block.map((cells, at) => ({ at, cells }));
  const width = Math.max(...block.map((cells) => cells.length));
  const isLoose = ({ cells }: AmountRow) => cells.length < 2 && isBlank(cells);
  const isSpare = (row: AmountRow, left: number) =>
    isLoose(row) && (width > 1 || left > ground.rows.length);
  while (rows.length > 1 && rows[0] !== undefined && width > 1 && isLoose(rows[0])) rows.shift();
  for (let last = rows.at(-1); last !== undefined && rows.length > 1; last = rows.at(-1)) {
    if (!isSpare(last, rows.length)) break;
    rows.pop();
  }
  return rows;
}

/** Takes off columns at the end in which nothing stands and that there is no year for. */
function withoutSpareColumns(rows: readonly AmountRow[], years: number): readonly AmountRow[] {
  const width = rows[0]?.cells.length ?? 0;
  const isSpare = width > years && rows.every(({ cells }) => (cells.at(-1) ?? '').trim() === '');
  if (!isSpare) return rows;
  return withoutSpareColumns(
    rows.map(({ at, cells }) => ({ at, cells: cells.slice(0, -1) })),
    years,
  );
}

/**
 * Finds the amounts in a block that was copied with what stood around them: a head with the years,
 * columns with numbers and names, totals, empty lines. A head must name the very years that the
 * block would land in, and no other unit than the grid's.
 */
export function layOut(block: Block, ground: Ground): LaidOut {
  const lines = withoutBlankEnds(block, ground);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  if (lines.length === 1 && width === 1)
    return {
      ok: true,
      layout: { rows: lines, column: 0, leftOut: { heads: 0, labels: 0, totals: 0 } },
    };

  const heads = lines.filter(({ cells }) => headOf(cells) !== undefined);
  const titles = lines.filter(({ cells }) => isTitle(cells, width));
  const body = lines.filter((line) => !heads.includes(line) && !titles.includes(line));
  const ragged = body.find(({ cells }) => cells.length !== width);
  if (ragged !== undefined) return refuse({ code: 'ragged', row: ragged.at });
  const around = [...heads, ...titles].flatMap(({ cells }) => cells.filter(isAround));
  const unitText = otherUnit(around, ground.unit);
  if (unitText !== undefined) return refuse({ code: 'unit', text: unitText.trim() });

  const found = heads.flatMap(({ cells }) => headOf(cells) ?? []);
  const head = found[0];
  const wrong = found.find(
    ({ from, years }) => from !== head?.from || years.some((year, at) => year !== ground.years[at]),
  );
  if (wrong !== undefined) return refuse({ code: 'years', said: wrong.years, have: ground.years });
  const oneYear = head === undefined && hasSoleYear(body, width, ground);
  const named = oneYear ? body.slice(1) : body;
  if (named.length === 0) return refuse({ code: 'only-heads' });
  const column = head?.from ?? labelColumns(named, width, ground);
  const isAfter = (cell: string) => cell.trim() === '' || TOTAL.test(cell.trim());
  const endsInTotals =
    head !== undefined &&
    heads.every(({ cells }) => cells.slice(head.from + head.years.length).every(isAfter));
  const count = endsInTotals ? head.years.length : width - column;

  const isTotal = ({ cells }: AmountRow) =>
    cells.slice(0, column).some((cell) => TOTAL.test(cell.trim()));
  const counted = named.filter((row) => !isTotal(row));
  const amounts = withoutSpareColumns(
    counted.map(({ at, cells }) => ({ at, cells: cells.slice(column, column + count) })),
    ground.years.length,
  );
  const { rows, totals } = withoutTotals(amounts, ground);
  return {
    ok: true,
    layout: {
      rows,
      column,
      leftOut: {
        heads: heads.length + titles.length + (oneYear ? 1 : 0),
        labels: column,
        totals: totals + named.length - counted.length + (width > column + count ? 1 : 0),
      },
    },
  };
}

/** Tells whether the one column is headed by its year alone, with amounts under it. */
function hasSoleYear(body: readonly AmountRow[], width: number, ground: Ground): boolean {
  const first = body[0]?.cells[width - 1]?.trim();
  return width === 1 && body.length > 1 && first === String(ground.years[0]);
}

/**
 * Leaves out totals that there is no room for, and that are the sums of what stands beside or above
 * them.
 */
function withoutTotals(
  rows: readonly AmountRow[],
  ground: Ground,
): { readonly rows: readonly AmountRow[]; readonly totals: number } {
  const width = rows[0]?.cells.length ?? 0;
  const hasTotals =
    width === ground.years.length + 1 &&
    width > 2 &&
    rows.every(({ cells }) => isSumOf(cells.at(-1) ?? '', cells.slice(0, -1), ground.unit));
  const kept = hasTotals ? rows.map(({ at, cells }) => ({ at, cells: cells.slice(0, -1) })) : rows;
  const last = kept.at(-1);
  const above = kept.slice(0, -1);
  const isSum =
    last !== undefined &&
    above.length > 1 &&
    kept.length === ground.rows.length + 1 &&
    last.cells.every((cell, column) =>
      isSumOf(
        cell,
        above.map(({ cells }) => cells[column] ?? ''),
        ground.unit,
      ),
    );
  return { rows: isSum ? above : kept, totals: (hasTotals ? 1 : 0) + (isSum ? 1 : 0) };
}
