import { afterAll, beforeAll, expect, test } from 'vitest';
import { numbering } from '../../db/model/numbering.ts';
import { seedContents } from '../../seeds/index.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await launchApp();
});

afterAll(async () => {
  await endApp(app);
});

test('the first start offers the example, which opens with its proposals in order', async () => {
  const page = await app.firstPage();
  await startPage(page).title.waitFor();
  await startPage(page).openExample();
  const rows = await proposalsPage(page).read();
  const seed = seedContents('letter-28638-247');
  expect(rows.map(([number]) => number)).toEqual(
    [...numbering(seed).proposals.values()].map(String),
  );
  expect(rows[0]?.[1]).toMatch(/^Media aandacht door politie en OM bij vervolgen van klanten/);
  expect(rows.some(([, text]) => text?.includes('[['))).toBe(false);
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
});

test('every screen of the navigation is reached, and has its name', async () => {
  const frame = framePage(await app.firstPage());
  const names = await frame.navigation.getByRole('link').allTextContents();
  expect(names).toHaveLength(9);
  for (const name of names) await frame.goTo(name);
});

test('the dossier is there again after closing the application', async () => {
  await app.quit();
  app = await launchApp({ data: app.data });
  const page = await app.firstPage();
  await startPage(page).recent.first().click();
  expect(await proposalsPage(page).read()).toHaveLength(33);
});

test('no page asked anything of a network, or did what the security policy forbids', async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
