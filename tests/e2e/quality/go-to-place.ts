import type { Page } from 'playwright-core';
import { main, type Place, type World } from './place.ts';

/** Opens the example dossier from the start screen. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeelddossier 28 638 openen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voorstellen' }).waitFor();
}

/** Goes to a place from wherever the page is, whatever stands open there. */
export async function goToPlace(page: Page, place: Place, world: World): Promise<void> {
  if (place.path !== undefined) {
    await page.keyboard.press('Escape');
    // By way of another screen, so that nothing of the place before stays as it was.
    const screens = [place.path.startsWith('/overzicht') ? '/controles' : '/overzicht', place.path];
    for (const path of screens) {
      await page.evaluate((to) => {
        location.hash = to;
      }, path);
      await page.waitForFunction((to) => location.hash === `#${to}`, path);
      await atRest(page);
    }
  }
  await main(page).getByRole('heading', { level: 1 }).first().waitFor();
  await place.steps?.(page, world);
  await atRest(page);
}

/** Waits until nothing moves, nothing is busy, and fonts are there. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, null, {
    timeout: 15_000,
  });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
