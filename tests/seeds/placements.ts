/** A row of an action line's table as the source's text has it: amounts without their years. */
type SourceRow = { readonly number: string; readonly amounts: readonly number[] };

/** An action line's table in the source: rows, and the totals of the years 2023 to 2026. */
export type SourceTable = {
  readonly rows: readonly SourceRow[];
  readonly totals: readonly number[];
};

/** The years of each row's amounts, in order of row. */
export type Placement = readonly (readonly number[])[];

const YEARS = [2023, 2024, 2025, 2026] as const;

const ROW = /(\d+(?: en \d+)?)\. ([A-Z].*?)(?= \d+(?: en \d+)?\. [A-Z]| Totaal )/g;

/** Reads the tables of the action lines from the source's words. */
export function sourceTables(words: readonly string[]): readonly SourceTable[] {
  const afterProgramme = words.join(' ').split('Totaal 2 2 2 2')[1] ?? '';
  const [, ...tables] = afterProgramme.split(/ Actielijn \d\. /);
  return tables.map((table) => {
    const body = table.slice(table.indexOf(' 2026 ') + ' 2026 '.length);
    const rows = [...body.matchAll(ROW)].map(([, number = '', text = '']) => ({
      number,
      amounts: numbersAtEnd(text),
    }));
    const totals = numbersAtEnd(body);
    // Three totals for four years: nothing stands under the first.
    return { rows, totals: totals.length < YEARS.length ? [0, ...totals] : totals };
  });
}

function numbersAtEnd(text: string): readonly number[] {
  return (/(?: \d+)+$/.exec(text)?.[0] ?? '').trim().split(' ').map(Number);
}

/**
 * Every way to give the amounts their years such that each year has its total, rows in order and
 * earlier years first: the first is the one that comes first in lexicographic order. A row's
 * several amounts stand in different, ascending years; `certain` fixes the years of a row.
 */
export function* placements(
  table: SourceTable,
  certain: ReadonlyMap<string, readonly number[]>,
): Generator<Placement> {
  const [row, ...rows] = table.rows;
  if (row === undefined) {
    if (table.totals.every((left) => left === 0)) yield [];
    return;
  }
  const choices = certain.get(row.number);
  for (const years of choices ? [choices] : yearsFor(row.amounts.length)) {
    const totals = table.totals.map((left, at) => left - amountIn(row, years, YEARS[at]));
    if (totals.some((left) => left < 0)) continue;
    for (const rest of placements({ rows, totals }, certain)) yield [years, ...rest];
  }
}

function amountIn(row: SourceRow, years: readonly number[], year: number | undefined): number {
  return row.amounts.reduce((sum, amount, at) => sum + (years[at] === year ? amount : 0), 0);
}

/** Every ascending choice of so many years, in lexicographic order. */
function yearsFor(count: number, from = 0): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return YEARS.slice(from).flatMap((year, at) =>
    yearsFor(count - 1, from + at + 1).map((rest) => [year, ...rest]),
  );
}
