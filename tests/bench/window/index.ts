import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createDossier } from '../../../db/file/create.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import { fillDossier } from '../../../db/repositories/contents.ts';
import { seedContents } from '../../../seeds/index.ts';
import { endApp, launchApp, type RunningApp } from '../../e2e/launch-app.ts';
import { LARGE, largeDossier } from './large-dossier.ts';
import { measureFilter } from './measure-filter.ts';
import { measureFrames, p95 } from './measure-frames.ts';
import { measureSave, type SaveCost } from './measure-save.ts';

const ROUNDS = 5;
const LIST = '.data-table-scroller';
const ROW = `${LIST} tr[data-row]`;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Opens a file in a window of its own; answers the page and the ms until rows were in it. */
async function open(app: RunningApp, path: string): Promise<readonly [Page, number]> {
  const from = performance.now();
  const page = await app.pageOpenedBy(() =>
    app.inMain(
      ({ app: main }, file) => main.emit('open-file', { preventDefault() {} }, file),
      path,
    ),
  );
  await page.locator(ROW).first().waitFor();
  return [page, performance.now() - from];
}

async function measureOpening(app: RunningApp, paths: readonly string[]): Promise<string> {
  const took = paths.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, path] of paths.entries()) {
      const [page, ms] = await open(app, path);
      took[at]?.push(ms);
      await app.closeWindow(page);
    }
  }
  const compared = (of: (values: readonly number[]) => number) => {
    const [seed = Number.NaN, large = Number.NaN] = took.map(of);
    return `seed ${seed.toFixed(0)} ms, large ${large.toFixed(0)} ms: ${(large / seed).toFixed(2)} ×`;
  };
  const least = (values: readonly number[]) => Math.min(...values);
  return `to first rows: ${compared(median)} (at the least ${compared(least)})`;
}

async function measureSaving(page: Page): Promise<string> {
  const costs: SaveCost[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) costs.push(await measureSave(page, round));
  const saved = costs.map((cost) => cost.saved);
  const frames = costs.map((cost) => cost.longestFrame);
  const said = (values: readonly number[]) =>
    `${median(values).toFixed(0)} ms (at the least ${Math.min(...values).toFixed(0)})`;
  return `a save: in the file after ${said(saved)}; longest frame ${said(frames)}`;
}

async function measureScreen(page: Page, name: string, path: string, word: string) {
  await page.locator(ROW).first().waitFor();
  await page.evaluate((to) => {
    location.hash = to;
  }, path);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.locator(ROW).first().waitFor();
  const rows = await page.locator(ROW).count();
  const frames = p95(await measureFrames(page, LIST));
  const filters: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) filters.push(await measureFilter(page, word));
  console.log(
    `${name}: ${rows} rows in the page; scrolling p95 ${frames.toFixed(1)} ms a frame; filter answers in ${median(filters).toFixed(0)} ms`,
  );
}

/** Runs a piece of work with an application of its own, and ends it. */
async function inApp(files: readonly string[], work: (app: RunningApp) => Promise<void>) {
  const app = await launchApp({ files, asShipped: true });
  try {
    await app.firstPage();
    await work(app);
  } finally {
    await endApp(app);
  }
}

/** What a dossier of this many proposals and motions costs in the window. Needs a build. */
export async function benchWindow(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kamerdossier-bench-'));
  try {
    const seed = seedContents('letter-28638-247');
    const make = async (name: string, contents: Contents) => {
      const path = join(folder, `${name}.dossier`);
      await createDossier(path, (dossier) => fillDossier(dossier, contents));
      return path;
    };
    const small = await make('seed', seed);
    const large = await make('large', largeDossier(seed));
    // In the window in front: a browser draws no frames for one behind another.
    await inApp([large], async (app) => {
      console.log(`${LARGE.proposals} proposals and ${LARGE.motions} motions, in ${app.kind}`);
      const page = await app.firstPage();
      await page.setViewportSize({ width: 1280, height: 800 });
      await measureScreen(page, 'Voorstellen', '/voorstellen', 'politie');
      console.log(await measureSaving(page));
      await measureScreen(page, 'Moties en toezeggingen', '/moties', 'bikker');
    });
    await inApp([], async (app) => console.log(await measureOpening(app, [small, large])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
