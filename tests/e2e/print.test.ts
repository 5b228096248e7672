import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';

let app: RunningApp;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerdossier-print-'));
  app = await launchApp();
  page = await app.firstPage();
  await startPage(page).openExample();
  await proposalsPage(page).rows.first().waitFor();
});

afterAll(async () => {
  await endApp(app);
  await rm(folder, { recursive: true });
});

test('an annex is printed by the compiled worker, for the page and to a file, with the same bytes', async () => {
  const inPage = await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as { kamerdossier: Bridge };
    let last = 0;
    const stop = kamerdossier.on('print.progress', ({ part }) => {
      last = part;
    });
    const answer = await kamerdossier.print.make({
      subject: { kind: 'annex', number: 1 },
      page: 'a4',
      definitive: false,
    });
    stop();
    if (!answer.ok) throw new Error(answer.error.sentence);
    const { pages, pdf } = answer.value;
    const text = Array.from(pdf, (byte) => String.fromCharCode(byte)).join('');
    return { pages, last, text };
  });
  expect(inPage.pages).toBeGreaterThan(3);
  expect(inPage.text.slice(0, 5)).toBe('%PDF-');

  const path = join(folder, 'bijlage-1.pdf');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const saved = await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as { kamerdossier: Bridge };
    return await kamerdossier.print.save({
      subject: { kind: 'annex', number: 1 },
      page: 'a4',
      definitive: false,
    });
  });
  expect(saved).toEqual({ ok: true, value: { done: true } });
  expect((await readFile(path)).toString('latin1')).toBe(inPage.text);
});

test('a definitive print is refused while a finding stands in its way', async () => {
  const answer = await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as { kamerdossier: Bridge };
    return await kamerdossier.print.make({
      subject: { kind: 'annex', number: 2 },
      page: 'a4',
      definitive: true,
    });
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'definitive-refused' } });
});
