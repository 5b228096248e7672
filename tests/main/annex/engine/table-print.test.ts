import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../../../main/annex/description.ts';
import { a4 } from '../../../../main/annex/page-styles/a4.ts';
import { printedBlocks, textsOf, wordsOf } from '../printed.ts';
import { elementsOf, structureOf } from '../structure.ts';

const paragraph = (text: string) =>
  ({ kind: 'paragraph', runs: [{ text, face: 'regular' }] }) as const;

/** A row whose every word is its own: `r7w0 r7w1 …`. */
function row(number: number, words: number): Row {
  const text = Array.from({ length: words }, (_, at) => `r${number}w${at}`).join(' ');
  return {
    cells: [
      { label: String(number), blocks: [paragraph(text)] },
      { blocks: [paragraph(`bij ${number}`)] },
    ],
  };
}

function table(rows: readonly Row[], more: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    columns: [
      { share: 0.6, align: 'start', widestLabel: '99' },
      { share: 0.4, align: 'start' },
    ],
    head: ['Kopwoord', 'Tweede'],
    rows,
    notes: [],
    ...more,
  };
}

const heading = (text: string) => ({ kind: 'heading', level: 2, text }) as const;
const range = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('a table over several pages', () => {
  it('prints every word of every row once', async () => {
    const rows = range(40).map((number) => row(number, (number * 37) % 160));
    const words = await wordsOf(await printedBlocks([table(rows)]));
    for (const { cells } of rows) {
      const [first] = cells;
      const block = first?.blocks[0];
      const text = block?.kind === 'paragraph' ? (block.runs[0]?.text ?? '') : '';
      for (const word of text.split(' ').filter(Boolean))
        expect(words.filter((found) => found === word)).toHaveLength(1);
    }
  });

  it('prints four thousand words of one cell, over pages, as one cell', async () => {
    const pdf = await printedBlocks([table([row(1, 4200), row(2, 3)])]);
    const words = await wordsOf(pdf);
    expect(words.filter((word) => word.startsWith('r1w'))).toEqual(
      range(4200).map((at) => `r1w${at}`),
    );
    expect(elementsOf(structureOf(pdf), 'TR')).toHaveLength(3);
  });

  it('repeats its head on every page, for the eye only', async () => {
    const pages = await textsOf(await printedBlocks([table(range(120).map((n) => row(n, 20)))]));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((texts, index) => {
      const heads = texts.filter(({ text }) => text.includes('Kopwoord'));
      expect(heads.map(({ tag }) => tag)).toEqual([index === 0 ? 'TH' : 'Artifact']);
    });
  });

  it('sets nothing below the foot of the text', async () => {
    const rows = range(90).map((number) => row(number, (number * 53) % 400));
    const pages = await textsOf(await printedBlocks([table(rows)]));
    for (const texts of pages)
      for (const { text, y, tag } of texts)
        if (tag !== 'Artifact' && text.trim())
          expect(y).toBeGreaterThan(a4.height - a4.text.bottom);
  });

  it('keeps a heading with the head and the first row', async () => {
    for (const before of range(30)) {
      const blocks = [
        table(range(20 + before).map((n) => row(n, 12))),
        heading('Apart'),
        table([row(99, 30)]),
      ];
      const pages = await textsOf(await printedBlocks(blocks));
      const pageOf = (word: string): number =>
        pages.findIndex((texts) => texts.some(({ text }) => text.includes(word)));
      expect(pageOf('r99w0')).toBe(pageOf('Apart'));
    }
  });

  it('keeps the last two rows, the total and the note together', async () => {
    const total: Row = { cells: [{ blocks: [paragraph('Eindsom')] }, { blocks: [] }] };
    const notes = [{ id: 'noot', text: 'Slotnoot.' }];
    for (const count of range(34).map((at) => at + 30)) {
      const rows = range(count).map((n) => row(n, 8));
      const pages = await textsOf(await printedBlocks([table(rows, { total, notes })]));
      const pageOf = (word: string): number =>
        pages.findIndex((texts) => texts.some(({ text }) => text.includes(word)));
      const last = pageOf('Eindsom');
      expect(pageOf(`r${count - 1}w0`)).toBe(last);
      expect(pageOf(`r${count - 2}w0`)).toBe(last);
      expect(pageOf('Slotnoot')).toBe(last);
    }
  });

  it('prints a table without rows as its head and its total', async () => {
    const total: Row = { cells: [{ blocks: [paragraph('Eindsom')] }, { blocks: [] }] };
    const pdf = await printedBlocks([table([], { total })]);
    const [only] = elementsOf(structureOf(pdf), 'Table');
    expect(only?.kids.map(({ type }) => type)).toEqual(['THead', 'TFoot']);
  });
});

describe('columns of amounts', () => {
  it('stand on the comma', async () => {
    const amounts = ['0,15', '12', '−1.250,5', '-', '3'];
    const rows = amounts.map(
      (text): Row => ({
        cells: [{ blocks: [paragraph('regel')] }, { blocks: [paragraph(text)] }],
      }),
    );
    const columns = [
      { share: 0.7, align: 'start' },
      { share: 0.3, align: 'decimal' },
    ] as const;
    const [texts = []] = await textsOf(await printedBlocks([table(rows, { columns })]));
    const widthOf = (text: string): number =>
      texts.find((found) => found.text === text)?.width ?? 0;
    const commas = ['12', '-', '3'].map((text) => {
      const found = texts.find((one) => one.text === text);
      return (found?.x ?? 0) + widthOf(text);
    });
    for (const comma of commas) expect(comma).toBeCloseTo(commas[0] ?? 0, 1);
    for (const { x, width } of texts) expect(x + width).toBeLessThanOrEqual(a4.text.right);
    const fraction = texts.find(({ text }) => text === '0,15');
    expect((fraction?.x ?? 0) + 0.556 * a4.table.size).toBeCloseTo(commas[0] ?? 0, 0);
  });
});
