/**
 * The one place that touches what pdfkit keeps to itself. Written for pdfkit 0.20.2; a test pins
 * that version and each touch has a test of its own, so that an upgrade shows what moved.
 *
 * Object numbers are plain numbers here. The engine writes its own structure tree as ready text
 * through `writeObjects`: pdfkit's keeps some 4 kB of objects per table row until the end.
 */
import PDFDocument from 'pdfkit';

/** A PDF under construction; only this file looks inside. */
export type PdfFile = PDFKit.PDFDocument;

/** An object of the file, written by the engine itself: its number and its text. */
export interface OwnObject {
  readonly id: number;
  readonly body: string;
}

/** A glyph of an embedded subset: its code in the content stream and its width in 1/1000 em. */
export interface Glyph {
  readonly code: string;
  readonly width: number;
}

/** A typeface in the file, and the few questions the engine has for it. */
export interface EmbeddedFace {
  /** The name of the font in a page's resources, `F1`. */
  readonly resource: string;
  readonly has: (codePoint: number) => boolean;
  readonly glyph: (codePoint: number) => Glyph;
  /** Copies a glyph so that it extracts as another character than it shows. */
  readonly copyAs: (shown: number, extracted: number) => Glyph;
  /** Gives the kerning between two characters in 1/1000 em; negative brings them closer. */
  readonly kerning: (left: number, right: number) => number;
}

/** Metadata of a new file; pdfkit writes it in the file's Info dictionary. */
export interface FileFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: string;
  readonly creator: string;
  readonly created: Date;
}

/** A bookmark under which others can be hung. */
export interface Bookmark {
  readonly title: string;
}

interface Reference {
  readonly id: number;
  data: Record<string, unknown>;
}

interface FontkitGlyph {
  readonly id: number;
  readonly advanceWidth: number;
}

interface PrivateFont {
  readonly id: string;
  readonly font: {
    glyphForCodePoint(codePoint: number): FontkitGlyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
  readonly scale: number;
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  readonly widths: number[];
  readonly unicode: number[][];
  layoutRun(text: string): {
    readonly glyphs: readonly FontkitGlyph[];
    readonly positions: readonly { readonly xAdvance: number; readonly advanceWidth: number }[];
  };
  ref(): Reference;
}

interface PrivateBookmark {
  readonly children: readonly PrivateBookmark[];
  readonly outlineData: Record<string, unknown>;
  options: { readonly expanded?: boolean };
  addItem(title: string, options: object): PrivateBookmark & Bookmark;
}

interface PrivateDocument {
  readonly page: {
    readonly width: number;
    readonly dictionary: Reference;
    readonly content: { readonly id: number; offset: number; end: () => void };
    readonly fonts: Record<string, Reference>;
    readonly xobjects: Record<string, unknown>;
    readonly annotations: unknown[];
  };
  readonly outline: PrivateBookmark;
  readonly _root: Reference;
  readonly _fontFamilies: Record<string, PrivateFont>;
  readonly _font: PrivateFont;
  readonly _offsets: (number | null)[];
  readonly _offset: number;
  readonly _info: Reference;
  readonly _id: Uint8Array;
  _addInfo: () => void;
  _finalize: () => void;
  _refEnd(reference: { readonly id: number; readonly offset: number }): void;
  _write(data: Uint8Array): void;
  push(end: null): void;
  addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void;
  appendXML(xml: string): void;
  ref(data: object): Reference;
}

const inside = (file: PdfFile): PrivateDocument => file as unknown as PrivateDocument;

/**
 * Makes a stand-in that pdfkit prints as a reference to an object that the engine writes itself.
 */
function pointer(id: number): object {
  // pdfkit prints anything that is no plain object by its toString, and ends what it ends.
  return { [Symbol.toStringTag]: 'Pointer', toString: () => `${id} 0 R`, end: () => undefined };
}

/**
 * Opens a file that can meet PDF/A-2a and PDF/UA-1 both. `subset` names PDF/A only, because pdfkit
 * takes one name and its 'PDF/UA' writes a wrong CIDSet; `xmp` brings the other identifier.
 */
export function openFile(facts: FileFacts, xmp: string): PdfFile {
  const file = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    lang: facts.language,
    displayTitle: true,
    autoFirstPage: false,
    // Without null pdfkit would add Helvetica, which cannot be embedded.
    font: null as unknown as string,
    info: {
      Title: facts.title,
      Subject: facts.subject,
      Author: facts.author,
      Creator: facts.creator,
      CreationDate: facts.created,
    },
  });
  const doc = inside(file);
  // pdfkit's own metadata does not escape `&`, so ours replaces it whole.
  doc._addInfo = () => doc.appendXML(xmp);
  doc._root.data.MarkInfo = doc.ref({ Marked: true });
  doc._finalize = () => writeTrailer(doc);
  return file;
}

/**
 * Writes the table of offsets and the trailer in one chunk. pdfkit writes the table line by line,
 * and hundreds of thousands of small chunks would wait in memory for whoever reads the file.
 */
function writeTrailer(doc: PrivateDocument): void {
  const start = doc._offset;
  const count = doc._offsets.length + 1;
  const entries = doc._offsets.map((at) => `${String(at ?? 0).padStart(10, '0')} 00000 n \n`);
  const trailer =
    `trailer\n<</Size ${count} /Root ${doc._root} /Info ${doc._info} ` +
    `/ID [<${hex(doc._id)}> <${hex(doc._id)}>]>>\nstartxref\n${start}\n%%EOF\n`;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${entries.join('')}`;
  doc._write(Buffer.from(table + trailer, 'latin1'));
  doc.push(null);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();

/** Embeds a TrueType file; only the glyphs asked for will be in the subset. */
export function embedFace(file: PdfFile, name: string, data: Buffer): EmbeddedFace {
  file.registerFont(name, data as unknown as string).font(name);
  const font = inside(file)._font;
  const register = (subsetId: number, glyph: FontkitGlyph, codePoint: number): Glyph => {
    const width = glyph.advanceWidth * font.scale;
    font.widths[subsetId] ??= width;
    font.unicode[subsetId] ??= [codePoint];
    return { code: subsetId.toString(16).padStart(4, '0'), width };
  };
  return {
    resource: font.id,
    has: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
    glyph: (codePoint) => {
      const glyph = font.font.glyphForCodePoint(codePoint);
      return register(font.subset.includeGlyph(glyph.id), glyph, codePoint);
    },
    copyAs: (shown, extracted) => {
      const glyph = font.font.glyphForCodePoint(shown);
      return register(font.subset.glyphs.push(glyph.id) - 1, glyph, extracted);
    },
    kerning: (left, right) => {
      const { positions } = font.layoutRun(String.fromCodePoint(left, right));
      const first = positions[0];
      return positions.length === 2 && first ? Math.round(first.xAdvance - first.advanceWidth) : 0;
    },
  };
}

/** Starts a page of that size (points) and ends the one before it; gives its object number. */
export function startPage(
  file: PdfFile,
  width: number,
  height: number,
  structParents: number,
): number {
  file.addPage({ size: [width, height], margin: 0 });
  const { dictionary } = inside(file).page;
  dictionary.data.StructParents = structParents;
  return dictionary.id;
}

/** Lets the current page use the embedded faces of those names. */
export function useFaces(file: PdfFile, names: ReadonlySet<string>): void {
  const { page, _fontFamilies } = inside(file);
  for (const font of Object.values(_fontFamilies))
    if (names.has(font.id)) page.fonts[font.id] = font.ref();
}

/**
 * Takes over the content of the current page from pdfkit, which would deflate it at the end of the
 * page and hold everything up. The function returned writes it, deflated; the file waits for that.
 */
export function deferContent(file: PdfFile): (deflated: Buffer) => void {
  const doc = inside(file);
  const { content } = doc.page;
  content.end = () => undefined;
  return (deflated) => {
    content.offset = doc._offset;
    const entries = `<</Length ${deflated.length} /Filter /FlateDecode>>`;
    doc._write(Buffer.from(`${content.id} 0 obj\n${entries}\nstream\n`, 'latin1'));
    doc._write(deflated);
    doc._write(Buffer.from('\nendstream\nendobj\n', 'latin1'));
    doc._refEnd(content);
  };
}

/** Lets the current page draw a form (a piece of content of its own) under that name. */
export function useForm(file: PdfFile, name: string, form: number): void {
  inside(file).page.xobjects[name] = pointer(form);
}

/** Adds an annotation that the engine writes itself to the current page. */
export function addAnnotation(file: PdfFile, annotation: number): void {
  inside(file).page.annotations.push(pointer(annotation));
}

/** Finds the object number of an embedded face, for the resources of a form. */
export function faceObject(file: PdfFile, resource: string): number {
  const fonts = Object.values(inside(file)._fontFamilies);
  return fonts.find((font) => font.id === resource)?.ref().id ?? 0;
}

/** Reserves an object number for an object that is written later. */
export function reserveObject(file: PdfFile): number {
  return inside(file)._offsets.push(null);
}

/** Writes objects of the engine's own, all in one chunk. */
export function writeObjects(file: PdfFile, objects: readonly OwnObject[]): void {
  const doc = inside(file);
  let text = '';
  for (const { id, body } of objects) {
    doc._offsets[id - 1] = doc._offset + text.length;
    text += `${id} 0 obj\n${body}\nendobj\n`;
  }
  if (text) doc._write(Buffer.from(text, 'latin1'));
}

/** Sets the root of the structure tree, an object of the engine's own. */
export function setStructureRoot(file: PdfFile, root: number): void {
  inside(file)._root.data.StructTreeRoot = pointer(root);
}

/**
 * Adds a bookmark to the current page.
 * @param top distance from the top of the page in points
 */
export function addBookmark(
  file: PdfFile,
  parent: Bookmark | undefined,
  title: string,
  top: number,
): Bookmark {
  const doc = inside(file);
  const under = (parent as PrivateBookmark | undefined) ?? doc.outline;
  // pdfkit counts `left` from the right edge; the page's width gives 0.
  const item = under.addItem(title, { top: Math.max(0, top), left: doc.page.width, fit: false });
  return Object.assign(item, { title });
}

/**
 * Counts the bookmarks that show when the file is opened: those of the first two levels, deeper
 * ones folded. pdfkit would count an open item's children only, not what shows below them.
 */
function countBookmarks(item: PrivateBookmark, depth: number): number {
  let shown = 0;
  for (const child of item.children) shown += 1 + countBookmarks(child, depth + 1);
  const open = depth < 2;
  if (item.children.length > 0) item.outlineData.Count = open ? shown : -item.children.length;
  item.options = { expanded: false };
  return open ? shown : 0;
}

/** Ends the file: the last page, fonts, bookmarks, metadata and the table of offsets. */
export function endFile(file: PdfFile): void {
  countBookmarks(inside(file).outline, 0);
  file.end();
}

/** Adds a named destination on the current page for links (points from the top left). */
export function addDestination(file: PdfFile, name: string, left: number, top: number): void {
  inside(file).addNamedDestination(name, 'XYZ', left, top, null);
}
