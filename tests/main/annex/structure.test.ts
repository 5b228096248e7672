import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printDate } from '../../../db/model/dates.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { PageForm } from '../../../main/annex/page-styles/index.ts';
import type { PrintSubject } from '../../../preload/contract/print-channels.ts';
import { seedContents } from '../../../seeds/index.ts';
import { registerDossier } from '../../fixtures/register-dossier.ts';
import { contentStreams, opened, printed } from './printed.ts';
import { elementsOf, type StructureElement, structureOf } from './structure.ts';

const letter = seedContents('letter-28638-247');

/** A subject with the title its file must bear. */
interface Titled {
  readonly subject: PrintSubject;
  readonly title: string;
}

function subjectsOf(contents: Contents): readonly Titled[] {
  const day = contents === letter ? '2 februari 2024' : '2 november 2027';
  const overview = (kind: 'motions' | 'actions', words: string, asOf: string): Titled => ({
    subject: { kind },
    title: `${words}, stand per ${asOf}`,
  });
  const [motion] = contents.motions;
  return [
    ...contents.annexes.map(
      ({ number, title }): Titled => ({
        subject: { kind: 'annex', number },
        title: `Bijlage ${number}: ${title}`,
      }),
    ),
    overview('motions', 'Overzicht moties en toezeggingen', day),
    overview('actions', 'Voortgang acties', printDate(contents.dossier.letter.date)),
    {
      subject: { kind: 'checklist', item: motion?.id ?? '' },
      title: `Checklist motie ${motion?.short}, stand per ${day}`,
    },
  ];
}

const prints = (['a4', 'kamerstuk'] as const).flatMap((page: PageForm) =>
  [letter, registerDossier].flatMap((contents) =>
    subjectsOf(contents).map((titled) => ({
      page,
      contents,
      ...titled,
      name: contents.dossier.programme,
    })),
  ),
);

function columnsOf(table: StructureElement): number {
  return elementsOf(table, 'THead')[0]?.kids[0]?.kids.length ?? 0;
}

describe.each(prints)('$title of $name on $page', async ({ page, contents, subject, title }) => {
  const pdf = await printed(contents, subject, page);
  const document = structureOf(pdf);

  it('has a head with scoped headers in every table, and rows as wide as it', () => {
    const tables = elementsOf(document, 'Table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table.kids[0]?.type).toBe('THead');
      const heads = elementsOf(table.kids[0] as StructureElement, 'TH');
      for (const head of heads) expect(head.scope).toBe('Column');
      for (const row of elementsOf(table, 'TR')) {
        expect(row.kids).toHaveLength(columnsOf(table));
        expect(row.kids[0]?.type).toBe('TH');
      }
      for (const body of elementsOf(table, 'TBody', 'TFoot'))
        for (const row of body.kids) expect(row.kids[0]?.scope).toBe('Row');
    }
  });

  it('has headings in order, the first of level one', () => {
    const levels = elementsOf(document, 'H1', 'H2', 'H3').map(({ type }) => Number(type[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it('has a label and a body in every item of a list', () => {
    for (const item of elementsOf(document, 'LI'))
      expect(item.kids.map(({ type }) => type)).toEqual(['Lbl', 'LBody']);
  });

  it('ties every mark to a note that has a name', () => {
    const notes = elementsOf(document, 'Note');
    expect(new Set(notes.map(({ name }) => name)).size).toBe(notes.length);
    for (const { name } of notes) expect(name).toBeDefined();
    const links = elementsOf(document, 'Link');
    for (const { contents: own } of links) expect(own).toBe(1);
    const text = pdf.toString('latin1');
    const goals = new Set([...text.matchAll(/\/Dest \(([a-z0-9-]+)\)/g)].map(([, goal]) => goal));
    for (const goal of goals) expect(text).toMatch(new RegExp(`\\(${goal}\\) \\[\\d+ 0 R /XYZ`));
    expect(text.match(/\/Subtype \/Link/g)?.length ?? 0).toBe(links.length);
  });

  it('draws nothing outside a tag or an artifact', () => {
    const streams = contentStreams(pdf);
    expect(streams.length).toBeGreaterThan(0);
    for (const stream of streams) {
      let depth = 0;
      for (const line of stream.split('\n')) {
        if (line.endsWith('BDC')) depth++;
        else if (line === 'EMC') depth--;
        else if (/(?:TJ|Tj|Do|Do Q| f 0 g)$/.test(line)) expect(depth).toBe(1);
      }
      expect(depth).toBe(0);
    }
  });

  it('uses every mark of a page once, in the structure', () => {
    const marks = contentStreams(pdf).flatMap((stream) => stream.match(/\/MCID \d+/g) ?? []);
    const count = (element: StructureElement): number =>
      element.contents + element.kids.reduce((sum, kid) => sum + count(kid), 0);
    expect(count(document)).toBe(marks.length);
  });

  it('tells pdf.js its language, title, marks and both standards', async () => {
    const file = await opened(pdf);
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({ Language: 'nl-NL', PDFFormatVersion: '1.7' });
    expect((info as { Title?: string }).Title).toBe(title);
    expect(await file.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    expect((await file.getPage(1)).view).toEqual(
      page === 'a4' ? [0, 0, 595.28, 841.89] : [0, 0, 558, 771],
    );
    const tree = await (await file.getPage(1)).getStructTree();
    expect(JSON.stringify(tree)).toContain('"role":"H1"');
    const xmp = metadata?.getRaw() ?? '';
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const [first] = await file.getOutline();
    // The bookmark of an overview is its heading; the day stands below that.
    expect(title.startsWith(first?.title ?? '?')).toBe(true);
    expect(first?.items.length).toBeGreaterThan(0);
    await file.loadingTask.destroy();
  });

  it('is clean to qpdf, where that is installed', ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'annex-'));
    try {
      const path = join(folder, 'annex.pdf');
      writeFileSync(path, pdf);
      const said = execFileSync('qpdf', ['--check', path], { encoding: 'utf8' });
      expect(said).toContain('No syntax or stream encoding errors');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') skip('qpdf is not installed');
      throw error;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('printing the same twice', () => {
  it('gives the same bytes', async () => {
    const [first, again] = [await printed(letter, 2), await printed(letter, 2)];
    expect(first.equals(again)).toBe(true);
  });
});
