import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createDeflate, inflateSync } from 'node:zlib';

/** Collects what a printer writes, for a look at it afterwards. */
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

/** The content streams of a PDF's pages, unpacked; fonts and profiles, few and fixed, left out. */
export function contentStreams(pdf: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  for (;;) {
    const start = pdf.indexOf('stream\n', at);
    if (start === -1) return found;
    const end = pdf.indexOf('endstream', start);
    const body = pdf.subarray(start + 'stream\n'.length, end);
    at = end + 'endstream'.length;
    const header = pdf.subarray(Math.max(0, start - 200), start).toString('latin1');
    if (!header.slice(header.lastIndexOf(' obj')).includes('FlateDecode')) continue;
    const content = inflateSync(body);
    if (content.includes(' BDC\n')) found.push(content);
  }
}

/** Packs streams as pdfkit packs a page's: the time this takes is the floor under any printer. */
export async function deflateAll(streams: readonly Buffer[]): Promise<void> {
  for (const content of streams) {
    const packer = createDeflate();
    packer.resume();
    packer.end(content);
    await finished(packer);
  }
}
