/** Draws the lines of a cell, whole or a stretch of them, each under its own element. */
import type { List } from '../description.ts';
import type { LaidBlock, LaidCell } from './cell-layout.ts';
import type { PlacedLine, TypeSize } from './content-stream.ts';
import { printMark } from './note-print.ts';
import { baselineOffset, type Press } from './press.ts';
import type { Tag } from './structure-tree.ts';

/** A cell being printed; its elements stay open while it goes on over pages. */
export interface OpenCell {
  readonly cell: LaidCell;
  readonly tag: Tag;
  /** The column's left edge in points. */
  readonly x: number;
  readonly blocks: Map<LaidBlock, Tag>;
  readonly lists: Map<List, Tag>;
  readonly others: Tag[];
}

/** Starts printing a cell under a structure element made for it. */
export function startCell(cell: LaidCell, tag: Tag, x: number): OpenCell {
  return { cell, tag, x, blocks: new Map(), lists: new Map(), others: [] };
}

/** Gives the element of a paragraph: the cell's own where the cell holds nothing else. */
function paragraphTag(press: Press, open: OpenCell, block: LaidBlock): Tag {
  if (open.cell.blocks.length === 1) return open.tag;
  return openOnce(open.blocks, block, () => press.structure.open('P', open.tag));
}

function openOnce<Key>(tags: Map<Key, Tag>, key: Key, make: () => Tag): Tag {
  const known = tags.get(key);
  if (known) return known;
  const tag = make();
  tags.set(key, tag);
  return tag;
}

/** Gives the body of a list item; its first line opens the list, the item and the item's label. */
function itemTag(
  press: Press,
  open: OpenCell,
  block: LaidBlock,
  list: List,
  label: PlacedLine | undefined,
  type: TypeSize,
): Tag {
  return openOnce(open.blocks, block, () => {
    const { structure } = press;
    const listTag = openOnce(open.lists, list, () => structure.open('L', open.tag));
    const item = structure.open('LI', listTag);
    open.others.push(item);
    if (label) {
      const labelTag = structure.open('Lbl', item);
      press.tagged(labelTag, press.text([label], type));
      structure.close(labelTag);
    }
    return structure.open('LBody', item);
  });
}

function printBlock(
  press: Press,
  open: OpenCell,
  block: LaidBlock,
  number: PlacedLine | undefined,
  lines: readonly PlacedLine[],
  type: TypeSize,
): void {
  if (!block.list) {
    const all = number ? [number, ...lines] : lines;
    press.tagged(paragraphTag(press, open, block), press.text(all, type));
    return;
  }
  if (number) press.tagged(open.tag, press.text([number], type));
  const [first] = lines;
  const label = block.label &&
    first && { line: block.label, x: first.x - block.indent, baseline: first.baseline };
  const tag = itemTag(press, open, block, block.list, label, type);
  press.tagged(tag, press.text(lines, type));
}

/**
 * Prints the lines of a cell from `from` up to, not including, `to`.
 * @param top where line `from` begins, in points from the top of the page
 */
export function printCellLines(
  press: Press,
  open: OpenCell,
  from: number,
  to: number,
  top: number,
  type: TypeSize,
): void {
  const { cell, x } = open;
  const offset = baselineOffset(type);
  const baseline = (index: number): number => top + (index - from) * type.lead + offset;
  let number =
    from === 0 && cell.label ? { line: cell.label, x, baseline: baseline(0) } : undefined;
  let start = 0;
  for (const block of cell.blocks) {
    const first = Math.max(from, start);
    const end = Math.min(to, start + block.lines.length);
    const lines: PlacedLine[] = [];
    for (let index = first; index < end; index++) {
      const line = block.lines[index - start];
      if (!line) continue;
      lines.push({ line, x: x + cell.hang + block.indent, baseline: baseline(index) });
    }
    start += block.lines.length;
    const last = lines.at(-1);
    if (!last) continue;
    printBlock(press, open, block, number, lines, type);
    number = undefined;
    if (block.mark && end === start) printMark(press, open.tag, block.mark, last, type);
  }
  if (number) press.tagged(open.tag, press.text([number], type));
}

/** Closes the cell's elements, the innermost first. */
export function endCell(press: Press, open: OpenCell): void {
  for (const tag of open.blocks.values()) press.structure.close(tag);
  for (const tag of open.others) press.structure.close(tag);
  for (const tag of open.lists.values()) press.structure.close(tag);
  press.structure.close(open.tag);
}
