import { expect, test } from 'vitest';
import { paragraph } from '../../../../main/annex/cell-text.ts';
import { printedBlocks, textsOf } from '../printed.ts';

test('no page is left empty, wherever the last paragraph ends', async () => {
  for (let count = 30; count < 50; count++) {
    const paragraphs = Array.from({ length: count }, (_, n) => paragraph(`Alinea ${n}.`));
    const title = { kind: 'heading', level: 1, text: 'Titel' } as const;
    const pages = await textsOf(await printedBlocks([title, ...paragraphs]));
    for (const texts of pages) expect(texts.map(({ tag }) => tag)).toContain('P');
  }
});
