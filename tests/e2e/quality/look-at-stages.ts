import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { endApp, type RunningApp } from '../launch-app.ts';
import { findCrowding } from './find-crowding.ts';
import { atRest, goToPlace } from './go-to-place.ts';
import { type Stage, stages } from './stages.ts';

// What every screen owes everyone, whatever it is for.

/**
 * The ways in which a place is looked at; a reader of large print has half the width. Only what
 * has to do with colours is asked again in another look: the rest is the same in all of them.
 */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', only: OF_COLOURS },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active', only: OF_COLOURS },
] as const;
const WIDTHS = [1280, 640] as const;
const HEIGHT = 800;

/** What is wrong with what the page shows now, in every look and width. */
async function findWrong(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name, colorScheme, forcedColors, ...look } of LOOKS) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await atRest(page);
    const found = await findViolations(page, 'only' in look ? look.only : undefined);
    wrong.push(...found.map((each) => `${name}: ${each}`));
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

/** The stages that have a file of tests to themselves: files run beside each other. */
const ALONE = [
  'example, its proposals',
  'example, its money and registers',
  'example, its annexes and letter',
  'example, its review',
  'busy register',
  'much in it',
] as const;

/** Makes the tests of a stage that has a file to itself. */
export function lookAtStage(name: (typeof ALONE)[number]): void {
  lookAt(stages.filter((stage) => stage.name === name));
}

/** Makes the tests of all stages that have none. */
export function lookAtOtherStages(): void {
  lookAt(stages.filter(({ name }) => !ALONE.some((alone) => alone === name)));
}

function lookAt(chosen: readonly Stage[]): void {
  describe.each(chosen)('$name', ({ start, places }) => {
    let app: RunningApp;
    let page: Page;
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'kamerdossier-quality-'));
      app = await start(folder);
      page = await app.firstPage();
      page.setDefaultTimeout(15_000);
      await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    });

    afterAll(async () => {
      await endApp(app);
      await rm(folder, { recursive: true });
    });

    test.for(places)('$name keeps nobody out and nothing lies over anything', async (place) => {
      const world = { app, folder };
      await goToPlace(page, place, world);
      const wrong = await findWrong(page);
      await place.leave?.(page, world);
      expect(wrong).toEqual([]);
    });

    test('nothing was asked of a network, and the security policy had nothing to stop', () => {
      expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
    });
  });
}
