import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { finished } from 'node:stream/promises';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  addAnnotation,
  addBookmark,
  addDestination,
  deferContent,
  embedFace,
  endFile,
  faceObject,
  openFile,
  type PdfFile,
  reserveObject,
  setStructureRoot,
  startPage,
  useFaces,
  useForm,
  writeObjects,
} from '../../../../main/annex/engine/pdfkit-seam.ts';
import { readFace } from '../../../../main/annex/engine/typefaces.ts';
import { collector, contentStreams, opened } from '../printed.ts';

const facts = {
  title: 'Titel & meer',
  subject: 'Onderwerp',
  author: 'Schrijver',
  language: 'nl-NL',
  creator: 'Proef',
  created: new Date('2027-10-05T12:00:00Z'),
};

/** What a file holds when it was made with these steps. */
async function fileWith(steps: (file: PdfFile) => void, xmp = ''): Promise<Buffer> {
  const { stream, bytes } = collector();
  const file = openFile(facts, xmp);
  file.pipe(stream);
  const root = reserveObject(file);
  writeObjects(file, [{ id: root, body: '<</Type /StructTreeRoot /K []>>' }]);
  setStructureRoot(file, root);
  steps(file);
  endFile(file);
  await finished(stream);
  return bytes();
}

const page = (file: PdfFile): number => startPage(file, 200, 300, 0);

describe('the seam with pdfkit', () => {
  it('is written for the version that is installed', () => {
    const require = createRequire(import.meta.url);
    const manifest = require.resolve('pdfkit').replace(/js.pdfkit.*$/, 'package.json');
    expect(JSON.parse(readFileSync(manifest, 'utf8')).version).toBe('0.20.2');
  });

  it('puts the given metadata in the place of pdfkit’s own', async () => {
    const pdf = (await fileWith(page, '<mine/>')).toString('latin1');
    expect(pdf).toContain('<mine/>');
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf).not.toContain('<dc:title>');
  });

  it('marks the file as tagged and names the root of the structure', async () => {
    const pdf = (await fileWith(page)).toString('latin1');
    expect(pdf).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf).toContain('/Marked true');
  });

  it('writes a table of offsets that is right for every object', async () => {
    const pdf = await fileWith((file) => {
      page(file);
      const ids = [reserveObject(file), reserveObject(file)];
      writeObjects(file, ids.map((id) => ({ id, body: `(object ${id})` })).reverse());
    });
    const text = pdf.toString('latin1');
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    const entries = [...text.slice(start).matchAll(/(\d{10}) 00000 n/g)];
    expect(entries.length).toBeGreaterThan(10);
    entries.forEach(([, at], index) => {
      expect(text.slice(Number(at)).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    });
  });

  it('draws with embedded faces and measures them', async () => {
    const pdf = await fileWith((file) => {
      const face = embedFace(file, 'regular', readFace('regular'));
      page(file);
      const { code, width } = face.glyph(0x41);
      expect(width).toBeCloseTo(666.99, 1);
      expect(face.has(0x41)).toBe(true);
      expect(face.has(0x1f600)).toBe(false);
      expect(face.kerning(0x41, 0x56)).toBeLessThan(0);
      expect(face.kerning(0x41, 0x41)).toBe(0);
      expect(faceObject(file, face.resource)).toBeGreaterThan(0);
      const copy = face.copyAs(0x2d, 0x42);
      const content = `BT /${face.resource} 9 Tf <${code}${copy.code}> Tj ET`;
      useFaces(file, new Set([face.resource]));
      deferContent(file)(deflateSync(content));
    });
    const file = await opened(pdf);
    const { items } = await (await file.getPage(1)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe('AB');
    await file.loadingTask.destroy();
  });

  it('waits for a page’s content, also when all else has been written', async () => {
    const pdf = await fileWith((file) => {
      page(file);
      const write = deferContent(file);
      setTimeout(() => write(deflateSync('/P <</MCID 0>> BDC\nEMC')), 20);
    });
    expect(contentStreams(pdf)).toEqual(['/P <</MCID 0>> BDC\nEMC']);
    const file = await opened(pdf);
    expect((await file.getPage(1)).view).toEqual([0, 0, 200, 300]);
    await file.loadingTask.destroy();
  });

  it('hangs forms, annotations and the structure’s key on the page', async () => {
    const pdf = await fileWith((file) => {
      startPage(file, 200, 300, 7);
      useForm(file, 'Total', 1001);
      addAnnotation(file, 1002);
    });
    const text = pdf.toString('latin1');
    expect(text).toContain('/StructParents 7');
    expect(text).toMatch(/\/XObject <<\n\/Total 1001 0 R/);
    expect(text).toContain('/Annots [1002 0 R]');
    expect(text).toContain('/Tabs /S');
  });

  it('counts distances from the top left', async () => {
    const pdf = await fileWith((file) => {
      page(file);
      addDestination(file, 'noot', 10, 40);
      addBookmark(file, undefined, 'Titel', 40);
    });
    const text = pdf.toString('latin1');
    expect(text).toMatch(/\(noot\) \[\d+ 0 R \/XYZ 10 260 null\]/);
    expect(text).toMatch(/\/Dest \[\d+ 0 R \/XYZ 0 260 0\]/);
  });

  it('shows bookmarks of two levels and folds deeper ones', async () => {
    const pdf = await fileWith((file) => {
      page(file);
      const top = addBookmark(file, undefined, 'Boven', 0);
      const middle = addBookmark(file, top, 'Midden', 0);
      addBookmark(file, top, 'Naast', 0);
      addBookmark(file, middle, 'Onder', 0);
    });
    const counts = [...pdf.toString('latin1').matchAll(/\/Count (-?\d+)/g)].map(([, n]) =>
      Number(n),
    );
    // The pages, then the outline itself, its first level, the folded second one.
    expect(counts.sort((a, b) => a - b)).toEqual([-1, 1, 2, 3]);
  });
});
