import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What a page does that keeps people out, by rule and place: to be compared with nothing.
 *
 * @param only the rules that are asked about, by their ids; absent: all
 */
export async function findViolations(
  page: Page,
  only?: readonly string[],
): Promise<readonly string[]> {
  // Once in each page: it is half a megabyte.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  return await page.evaluate(async (rules) => {
    const tool = (window as unknown as { readonly axe: typeof import('axe-core') }).axe;
    const { violations } = await tool.run(document, {
      resultTypes: ['violations'],
      // No rule that is asked about reads style sheets.
      preload: false,
      ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, only);
}
