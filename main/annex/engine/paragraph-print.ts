/** Prints paragraphs between the tables of an annex, over the full width of the text. */
import type { Paragraph } from '../description.ts';
import { type LaidCell, layCell } from './cell-layout.ts';
import { endCell, printCellLines, startCell } from './cell-print.ts';
import type { Press } from './press.ts';
import { linesHere } from './row-split.ts';
import type { Tag } from './structure-tree.ts';

export interface ReadyParagraph {
  readonly cell: LaidCell;
  /** Height in points of the lines that have to stand together. */
  readonly startHeight: number;
}

/** Lays out a paragraph to the width of the text. */
export function readyParagraph(press: Press, paragraph: Paragraph): ReadyParagraph {
  const { text, body } = press.style;
  const frame = { width: text.right - text.left, size: body.size, hang: 0 };
  const cell = layCell({ blocks: [paragraph] }, press.ruler, frame);
  return { cell, startHeight: Math.min(cell.lineCount, 3) * body.lead };
}

/** Prints a paragraph, over more pages if it must. */
export function printParagraph(press: Press, { cell }: ReadyParagraph, parent: Tag): void {
  const { text, body } = press.style;
  const open = startCell(cell, press.structure.open('P', parent), text.left);
  const fullPage = Math.floor((text.bottom - text.top) / body.lead);
  let from = 0;
  while (from < cell.lineCount) {
    const here = linesHere(cell.lineCount - from, Math.floor(press.room() / body.lead), fullPage);
    printCellLines(press, open, from, from + here, press.y(), body);
    press.moveDown(here * body.lead);
    from += here;
    if (from < cell.lineCount) press.newPage();
  }
  endCell(press, open);
  press.moveDown(body.lead / 2);
}
