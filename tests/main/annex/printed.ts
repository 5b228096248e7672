/** Prints for the tests, and reads back what was printed. */
import { Writable } from 'node:stream';
import { inflateSync } from 'node:zlib';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { AnnexBlock, AnnexDescription } from '../../../main/annex/description.ts';
import type { PageStyle } from '../../../main/annex/engine/page-style.ts';
import { printDescription } from '../../../main/annex/engine/print-description.ts';
import { a4 } from '../../../main/annex/page-styles/a4.ts';
import type { PageForm } from '../../../main/annex/page-styles/index.ts';
import { printInto } from '../../../main/annex/print-order.ts';
import type { PrintSubject } from '../../../preload/contract/print-channels.ts';

/** A stream that keeps what is written to it. */
export function collector(): { readonly stream: Writable; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}

/** The bytes of a dossier's annex (by its number) or overview, a concept unless said otherwise. */
export async function printed(
  contents: Contents,
  what: number | PrintSubject,
  page: PageForm = 'a4',
  definitive = false,
): Promise<Buffer> {
  const { stream, bytes } = collector();
  const subject = typeof what === 'number' ? ({ kind: 'annex', number: what } as const) : what;
  await printInto({ contents, subject, page, definitive }, stream);
  return bytes();
}

/** A description with these blocks, and facts that need no care. */
export function descriptionOf(blocks: readonly AnnexBlock[]): AnnexDescription {
  return {
    document: {
      title: 'Een bijlage',
      subject: 'Een onderwerp',
      author: 'Een ministerie',
      language: 'nl-NL',
      date: '2027-10-05',
    },
    edges: {
      footer: 'Bijlage 1 bij brief van 5 oktober 2027',
      date: '2027-10-05',
      session: '2027–2028',
      dossierNumber: '99 001',
      definitive: true,
    },
    blocks,
    rowCount: 0,
  };
}

/** The bytes of a description of these blocks. */
export async function printedBlocks(
  blocks: readonly AnnexBlock[],
  style: PageStyle = a4,
): Promise<Buffer> {
  const { stream, bytes } = collector();
  await printDescription(descriptionOf(blocks), style, stream);
  return bytes();
}

/** Opens a printed file with pdf.js, which knows nothing of who wrote it. */
export async function opened(pdf: Buffer): Promise<PDFDocumentProxy> {
  return await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
}

/** A piece of text as pdf.js finds it, with the marked content it stands in. */
export interface FoundText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The tag of the innermost marked content, `Artifact` included. */
  readonly tag: string;
}

/** The texts of each page, in the order of the content stream. */
export async function textsOf(pdf: Buffer): Promise<readonly (readonly FoundText[])[]> {
  const file = await opened(pdf);
  const pages: FoundText[][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    const found: FoundText[] = [];
    for (const item of items) {
      if ('str' in item) {
        const [, , , , x, y] = item.transform as number[];
        const tag = open.at(-1) ?? '';
        found.push({ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, tag });
      } else if (item.type === 'endMarkedContent')
        found.push({ text: '\n', x: 0, y: 0, width: 0, tag: open.pop() ?? '' });
      else open.push((item as { tag?: string }).tag ?? '');
    }
    pages.push(found);
  }
  await file.loadingTask.destroy();
  return pages;
}

interface ShownGlyph {
  readonly unicode: string;
}

/** What a page's text says outside artifacts, exactly: soft hyphens and closing spaces included. */
async function exactText(file: PDFDocumentProxy, number: number): Promise<string> {
  const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList();
  const open: string[] = [];
  let text = '';
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as readonly unknown[];
    if (operator === OPS.beginMarkedContentProps) open.push(String(args[0]));
    else if (operator === OPS.endMarkedContent) {
      open.pop();
      text += '\n';
    } else if (operator === OPS.showText && open.at(-1) !== 'Artifact') {
      const glyphs = args[0] as readonly (ShownGlyph | number)[];
      text += glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
    }
  });
  // A paragraph cut at the foot of a page goes on behind its own space or hyphen.
  return text.replaceAll('\u00ad\n', '\u00ad');
}

/** The words of the file in the order of its content, furniture left out, hyphenated words whole. */
export async function wordsOf(pdf: Buffer): Promise<readonly string[]> {
  const file = await opened(pdf);
  let text = '';
  for (let number = 1; number <= file.numPages; number++) text += await exactText(file, number);
  await file.loadingTask.destroy();
  return text
    .replaceAll('\u00ad', '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The content streams of the pages, unpacked. */
export function contentStreams(pdf: Buffer): readonly string[] {
  const found: string[] = [];
  for (
    let start = pdf.indexOf('stream\n');
    start >= 0;
    start = pdf.indexOf('stream\n', start + 1)
  ) {
    if (pdf.subarray(start - 3, start).toString('latin1') === 'end') continue;
    const end = pdf.indexOf('endstream', start);
    const header = pdf.subarray(Math.max(0, start - 300), start).toString('latin1');
    if (!header.slice(header.lastIndexOf(' obj')).includes('FlateDecode')) continue;
    const content = inflateSync(pdf.subarray(start + 'stream\n'.length, end)).toString('latin1');
    if (content.includes(' BDC\n')) found.push(content);
  }
  return found;
}
