import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import type { Bridge } from '../../preload/contract.ts';

/** The words of an annex as the application prints it now, as a concept, on one line. */
export async function printedText(page: Page, annex: number): Promise<string> {
  const bytes = await page.evaluate(async (number) => {
    const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
    const answer = await kamerdossier.print.make({
      subject: { kind: 'annex', number },
      page: 'a4',
      definitive: false,
    });
    if (!answer.ok) throw new Error(answer.error.sentence);
    return [...answer.value.pdf];
  }, annex);
  return await wordsOf(new Uint8Array(bytes));
}

/** The words of a PDF that was saved, on one line. */
export async function savedText(path: string): Promise<string> {
  return await wordsOf(new Uint8Array(await readFile(path)));
}

async function wordsOf(data: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data }).promise;
  const words: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    words.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await pdf.loadingTask.destroy();
  return words.join(' ').replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
}
