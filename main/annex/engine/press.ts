/**
 * Prints pages one after the other, and keeps the place where the next thing is set. Content is
 * gathered per page and written at once; every piece is tagged or an artifact.
 */
import type { AnnexDescription, Face } from '../description.ts';
import { type PlacedLine, type TypeSize, textOperators } from './content-stream.ts';
import { breakLines, type Line } from './line-breaker.ts';
import { creationDate, creator, xmpDescriptions } from './metadata.ts';
import { startOutline } from './outline.ts';
import { startPageContents } from './page-contents.ts';
import type { PageStyle } from './page-style.ts';
import { pageTotal } from './page-total.ts';
import { points } from './pdf-text.ts';
import {
  type EmbeddedFace,
  embedFace,
  endFile,
  openFile,
  type PdfFile,
  startPage,
  useFaces,
  useForm,
} from './pdfkit-seam.ts';
import { makeRuler, type Ruler } from './ruler.ts';
import { type StructureTree, startStructure, type Tag } from './structure-tree.ts';
import { capitalHeight, readFace } from './typefaces.ts';

/** Bytes in the file's internal buffer above which printing waits for its reader. */
const FULL = 1 << 20;

/** Most pages that may still be deflating while the next ones are set. */
const DEFLATING = 4;

export type ArtifactKind = 'Header' | 'Footer' | 'Layout';

export interface Press {
  readonly file: PdfFile;
  readonly ruler: Ruler;
  readonly style: PageStyle;
  readonly structure: StructureTree;
  /** Gives the number of pages that have been started. */
  readonly pageCount: () => number;
  /** Gives the place where the next thing is set, in points from the top of the page. */
  readonly y: () => number;
  readonly moveDown: (distance: number) => void;
  /** Gives the room that is left on the page, in points. */
  readonly room: () => number;
  /** Tells whether nothing has been set on the page yet. */
  readonly atTop: () => boolean;
  readonly newPage: () => void;
  /** Waits until what was printed has been read, so that it does not pile up in memory. */
  readonly drain: () => Promise<void>;
  readonly tagged: (tag: Tag, operators: string) => void;
  readonly artifact: (kind: ArtifactKind, operators: string) => void;
  readonly text: (lines: readonly PlacedLine[], type: TypeSize) => string;
  /** Measures a text as one line, unbroken. */
  readonly line: (face: Face, text: string) => Line;
  readonly bookmark: (level: number, title: string, top: number) => void;
  /** Ends the last page and the file; what was printed can still be read out to its end. */
  readonly finish: () => Promise<void>;
}

/**
 * Gives the distance from the top of a line of text to its baseline, in points: capitals stand in
 * its middle.
 */
export function baselineOffset(type: TypeSize): number {
  return (type.lead + capitalHeight * type.size) / 2;
}

/** Opens the file and embeds the typefaces; the first page starts with the first content. */
export function startPress(description: AnnexDescription, style: PageStyle): Press {
  const facts = description.document;
  const created = creationDate(facts.date);
  const file = openFile({ ...facts, creator, created }, xmpDescriptions(facts));
  const faces: Record<Face, EmbeddedFace> = {
    regular: embedFace(file, 'regular', readFace('regular')),
    bold: embedFace(file, 'bold', readFace('bold')),
    italic: embedFace(file, 'italic', readFace('italic')),
  };
  const ruler = makeRuler(faces);
  const structure = startStructure(file, facts.title);
  const outline = startOutline(file);
  const total = pageTotal(file, structure);
  const contents = startPageContents(file, `1 0 0 -1 0 ${points(style.height)} cm\n`);

  let content = '';
  let fonts = new Set<string>();
  let pages = 0;
  let y = style.text.top;

  const resource = (face: Face): string => {
    const name = faces[face].resource;
    fonts.add(name);
    return name;
  };
  const line = (face: Face, text: string): Line =>
    breakLines([{ face, text }], ruler, Number.POSITIVE_INFINITY, false)[0] ?? {
      segments: [],
      width: 0,
      hyphenated: false,
    };
  const text = (lines: readonly PlacedLine[], type: TypeSize): string =>
    textOperators(lines, type, resource);
  const artifact = (kind: ArtifactKind, operators: string): void => {
    const type = kind === 'Layout' ? '/Type /Layout' : `/Type /Pagination /Subtype /${kind}`;
    content += `/Artifact <<${type}>> BDC\n${operators}EMC\n`;
  };
  const printFurniture = (): void => {
    for (const item of style.furniture(description.edges, pages)) {
      const set = line(item.face, item.text);
      const width = set.width * item.size;
      const x = item.align === 'end' ? item.x - width : item.x;
      let operators = text([{ line: set, x, baseline: item.baseline }], {
        size: item.size,
        lead: item.size,
      });
      if (item.totalFollows) {
        useForm(file, total.name, total.form(item));
        operators += total.operators(x + width, item.baseline);
      }
      artifact(item.place, operators);
    }
  };
  const endPage = (): void => {
    if (pages === 0) return;
    useFaces(file, fonts);
    contents.add(content);
    structure.endPage();
    content = '';
    fonts = new Set();
  };
  return {
    file,
    ruler,
    style,
    structure,
    pageCount: () => pages,
    y: () => y,
    moveDown: (distance) => {
      y += distance;
    },
    room: () => (pages === 0 ? 0 : style.text.bottom - y),
    atTop: () => y === style.text.top,
    newPage: () => {
      endPage();
      structure.startPage(startPage(file, style.width, style.height, structure.nextPageKey()));
      pages++;
      y = style.text.top;
      printFurniture();
    },
    drain: async () => {
      await contents.write(DEFLATING);
      // An I/O turn each time: reading is what empties the buffer.
      do await new Promise(setImmediate);
      while (file.readableLength > FULL && !file.destroyed);
      if (file.errored) throw file.errored;
    },
    tagged: (tag, operators) => {
      content += `/${tag.type} <</MCID ${structure.mark(tag)}>> BDC\n${operators}EMC\n`;
    },
    artifact,
    text,
    line,
    bookmark: outline.add,
    finish: async () => {
      total.finish(pages, ruler, resource);
      endPage();
      structure.finish();
      await contents.write(0);
      endFile(file);
    },
  };
}
