/** Prints the asterisk behind a text and the note it points at: a link ties them together. */
import type { Note, NoteMark } from '../description.ts';
import type { PlacedLine, TypeSize } from './content-stream.ts';
import { breakLines, type Line } from './line-breaker.ts';
import { pdfText, points } from './pdf-text.ts';
import { addAnnotation, addDestination, reserveObject } from './pdfkit-seam.ts';
import { baselineOffset, type Press } from './press.ts';
import type { Tag } from './structure-tree.ts';

/** Prints the sign behind the end of a line, as a link to its note. */
export function printMark(
  press: Press,
  parent: Tag,
  mark: NoteMark,
  behind: PlacedLine,
  type: TypeSize,
): void {
  const { structure, style } = press;
  const line = press.line('italic', mark.sign);
  const x = behind.x + behind.line.width * type.size;
  const reference = structure.open('Reference', parent);
  const link = structure.open('Link', reference);
  press.tagged(link, press.text([{ line, x, baseline: behind.baseline }], type));
  const annotation = reserveObject(press.file);
  const key = structure.tie(link, annotation);
  const bottom = style.height - behind.baseline;
  const corners = [x, bottom, x + line.width * type.size, bottom + type.size];
  structure.write({
    id: annotation,
    body:
      `<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [${corners.map(points).join(' ')}]` +
      `/Dest (${mark.note}) /Contents ${pdfText(`Noot ${mark.sign}`)} /StructParent ${key}>>`,
  });
  addAnnotation(press.file, annotation);
  structure.close(link);
  structure.close(reference);
}

/** A note set in lines. */
export interface LaidNote {
  readonly note: Note;
  readonly sign: Line | undefined;
  readonly lines: readonly Line[];
  /** Room for the sign before the lines, in points, as `height`. */
  readonly indent: number;
  readonly height: number;
}

/** Lays out a note to the width of the text. */
export function layNote(press: Press, note: Note, width: number): LaidNote {
  const { size, lead } = press.style.note;
  const sign = note.sign === undefined ? undefined : press.line('regular', `${note.sign}\u00a0`);
  const indent = sign ? sign.width * size : 0;
  const runs = [{ face: 'regular', text: note.text } as const];
  const lines = breakLines(runs, press.ruler, (width - indent) / size);
  return { note, sign, lines, indent, height: lines.length * lead };
}

/** Prints a note, the destination of its marks' links. */
export function printNote(press: Press, laid: LaidNote, parent: Tag): void {
  const { note: type, text } = press.style;
  const top = press.y();
  const tag = press.structure.open('Note', parent, { id: laid.note.id });
  const first = top + baselineOffset(type);
  const lines: PlacedLine[] = laid.lines.map((line, index) => ({
    line,
    x: text.left + laid.indent,
    baseline: first + index * type.lead,
  }));
  if (laid.sign) lines.unshift({ line: laid.sign, x: text.left, baseline: first });
  press.tagged(tag, press.text(lines, type));
  press.structure.close(tag);
  addDestination(press.file, laid.note.id, text.left, top);
  press.moveDown(laid.height);
}
