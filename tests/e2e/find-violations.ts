import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page does that keeps people out, by rule and place: to be compared with nothing. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const tool = (window as unknown as { readonly axe: typeof import('axe-core') }).axe;
    const { violations } = await tool.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
