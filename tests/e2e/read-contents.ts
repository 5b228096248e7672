import type { Page } from 'playwright-core';
import type { Contents } from '../../db/model/records/contents.ts';
import type { Bridge } from '../../preload/contract.ts';

/** What the file of a window's dossier holds now, as main reads it. */
export async function readContents(page: Page): Promise<Contents> {
  return await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
    const answer = await kamerdossier.contents.read({});
    if (!answer.ok) throw new Error(answer.error.sentence);
    return JSON.parse(answer.text) as Contents;
  });
}
