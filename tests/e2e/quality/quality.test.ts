import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { endApp, launchApp, type RunningApp } from '../launch-app.ts';
import { findCrowding } from './find-crowding.ts';
import { atRest, goToPlace, openExample } from './go-to-place.ts';
import { places } from './places.ts';

// What every screen owes everyone, whatever it is for.

let app: RunningApp;
let page: Page;

/** The ways in which a place is looked at; a reader of large print has half the width. */
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;
const WIDTHS = [1280, 640] as const;
const HEIGHT = 800;

beforeAll(async () => {
  app = await launchApp();
  page = await app.firstPage();
});

afterAll(async () => {
  await endApp(app);
});

/** What is wrong with what the page shows now, in every look and width. */
async function findWrong(): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name, ...media } of LOOKS) {
    await page.emulateMedia(media);
    await atRest(page);
    wrong.push(...(await findViolations(page)).map((each) => `${name}: ${each}`));
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await atRest(page);
    wrong.push(...(await findCrowding(page)).map((each) => `${width} px: ${each}`));
  }
  await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return wrong;
}

test('the start screen keeps nobody out and nothing lies over anything', async () => {
  await page.getByRole('heading', { level: 1, name: 'Kamerdossier' }).waitFor();
  expect(await findWrong()).toEqual([]);
  await openExample(page);
});

test.for(places)('$name keeps nobody out and nothing lies over anything', async (place) => {
  await goToPlace(page, place);
  const wrong = await findWrong();
  await place.leave?.(page);
  expect(wrong).toEqual([]);
});

test('nothing was asked of a network, and the security policy had nothing to stop', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
