/** Prints a description: the loop over its blocks, and what keeps together between them. */
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AnnexBlock, AnnexDescription } from '../description.ts';
import { type LaidHeading, layHeading, printHeading } from './heading-print.ts';
import type { PageStyle } from './page-style.ts';
import { printParagraph, readyParagraph } from './paragraph-print.ts';
import { type Press, startPress } from './press.ts';
import { readyTable } from './table-print.ts';

/** Progress of a print. */
export interface Progress {
  readonly rows: number;
  readonly rowCount: number;
  readonly pages: number;
}

/** Rows between two reports of progress. */
const REPORT_EVERY = 100;

/**
 * Prints the headings above what comes next, on the next page if both together do not fit on this
 * one.
 */
function startTogether(press: Press, headings: LaidHeading[], height: number): void {
  const above = headings.reduce((sum, heading) => sum + heading.height, 0);
  if (above + height > press.room() && !(press.atTop() && press.pageCount() > 0)) press.newPage();
  for (const heading of headings.splice(0)) printHeading(press, heading, press.structure.document);
}

async function printBlocks(
  press: Press,
  blocks: Iterable<AnnexBlock>,
  onRow: () => void,
): Promise<void> {
  const headings: LaidHeading[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') headings.push(layHeading(press, block));
    else if (block.kind === 'table') {
      const table = readyTable(press, block);
      startTogether(press, headings, table.startHeight);
      await table.print(press.structure.document, onRow);
    } else {
      const paragraph = readyParagraph(press, block);
      startTogether(press, headings, paragraph.startHeight);
      printParagraph(press, paragraph, press.structure.document);
    }
  }
  // White below the last block may have passed the foot of the page: that asks for no other page.
  if (headings.length > 0) startTogether(press, headings, 0);
}

/**
 * Prints a description as a PDF into a stream, which it ends; on an error it destroys the stream.
 * The same description prints the same bytes.
 * @returns the number of pages
 */
export async function printDescription(
  description: AnnexDescription,
  style: PageStyle,
  output: Writable,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<number> {
  const press = startPress(description, style);
  const written = pipeline(press.file, output);
  // The failure of the stream is told once, at the await below or through the destroyed file.
  written.catch(() => undefined);
  let rows = 0;
  const report = (): void =>
    onProgress({ rows, rowCount: description.rowCount, pages: press.pageCount() });
  try {
    await printBlocks(press, description.blocks, () => {
      rows++;
      if (rows % REPORT_EVERY === 0) report();
    });
    await press.finish();
    await written;
  } catch (error) {
    press.file.destroy(error as Error);
    await written;
    throw error;
  }
  report();
  return press.pageCount();
}
