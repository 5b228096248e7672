import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import type { PlainRow } from './plain-rows.ts';

const MARGIN = 54;

/** pdfkit's own way to print the same rows: its table(), untagged, in the same face and size. Answers the pages. */
export async function printWithTable(
  rows: Iterable<PlainRow>,
  fontFile: string,
  out: Writable,
): Promise<number> {
  const doc = new PDFDocument({ size: 'A4', margin: MARGIN, pdfVersion: '1.7', lang: 'nl-NL' });
  const done = finished(doc.pipe(out));
  let pages = 1;
  doc.on('pageAdded', () => {
    pages += 1;
  });
  doc.font(fontFile).fontSize(9);
  const width = doc.page.width - 2 * MARGIN;
  const table = doc.table({ columnStyles: [0.49 * width, 0.28 * width, 0.23 * width] });
  for (const row of rows) {
    table.row([row.text, row.appreciation, row.cost]);
    // The stream would otherwise hold every page until the end, which is no fault of table().
    if (doc.readableLength > 1 << 20) await new Promise(setImmediate);
  }
  table.end();
  doc.end();
  await done;
  return pages;
}
