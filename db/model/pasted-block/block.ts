/** A block of cells as text, row by row. */
export type Block = readonly (readonly string[])[];

const QUOTED = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/;
const PLAIN = /^[^\t\r\n]*/;
const SEPARATOR = /^(?:\t|\r\n|\r|\n)/;

/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, rows on lines, a cell that
 * holds either between quotes. The line break after the last row opens no row of its own.
 */
export function readBlock(text: string): Block {
  const rows: string[][] = [[]];
  let rest = text.replace(/(?:\r\n|\r|\n)$/, '');
  for (;;) {
    const [, quoted] = QUOTED.exec(rest) ?? [];
    const [taken] = (quoted === undefined ? PLAIN : QUOTED).exec(rest) ?? [''];
    rows.at(-1)?.push(quoted === undefined ? taken : quoted.replaceAll('""', '"'));
    rest = rest.slice(taken.length);
    const [separator] = SEPARATOR.exec(rest) ?? [];
    if (separator === undefined) return rows;
    if (separator !== '\t') rows.push([]);
    rest = rest.slice(separator.length);
  }
}

/** Writes a block as a spreadsheet takes it from the clipboard. */
export function writeBlock(block: Block): string {
  return block
    .map((row) =>
      row
        .map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('\t'),
    )
    .join('\r\n');
}
