import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contents } from '../../db/model/records/contents.ts';
import { type Bridge, channels } from '../../preload/contract.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';
import { tryToLeave } from './try-to-leave.ts';

// Every channel, across the real bridge. What each refuses in detail is proved without a window, in
// tests/main/ipc.

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.firstPage();
  await startPage(page).openExample();
  await proposalsPage(page).rows.first().waitFor();
});

afterAll(async () => {
  await endApp(app);
});

type AnyBridge = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

test('every channel refuses junk over the bridge, and the process lives', async () => {
  const names = channels.map(({ group, key }) => [group, key] as const);
  const accepted = await page.evaluate(async (all) => {
    const bridge = (window as unknown as { kamerdossier: AnyBridge }).kamerdossier;
    const junk = [undefined, null, 42, 'x', [1], { extra: true }, new Date()];
    const taken: string[] = [];
    for (const [group, key] of all) {
      for (const value of junk) {
        const answer = (await bridge[group]?.[key]?.(value)) as { ok: boolean };
        if (answer.ok !== false) taken.push(`${group}.${key} took ${String(value).slice(0, 20)}`);
      }
    }
    return taken;
  }, names);
  expect(accepted).toEqual([]);
  expect(await proposalsPage(page).read()).toHaveLength(33);
});

test('ten megabytes are refused as well', async () => {
  const answer = await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as { kamerdossier: AnyBridge };
    return await kamerdossier.proposals?.remove?.({ ids: ['x'.repeat(10_000_000)], letGo: true });
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'request-refused' } });
});

test('the page has the bridge, frozen, and nothing of Node or Electron', async () => {
  const seen = await page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown>;
    const { kamerdossier } = window as unknown as { kamerdossier: AnyBridge };
    return {
      require: typeof world.require,
      process: typeof world.process,
      ipcRenderer: typeof world.ipcRenderer,
      groups: Object.keys(kamerdossier).length,
      frozen: Object.isFrozen(kamerdossier) && Object.isFrozen(kamerdossier.contents),
    };
  });
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    ipcRenderer: 'undefined',
    groups: new Set(channels.map(({ group }) => group)).size + 1,
    frozen: true,
  });
});

test('the page cannot evaluate code, leave, open a window or reach a network', async () => {
  const before = page.url();
  const tried = await page.evaluate(async () => ({
    // The debugger itself may evaluate, so this must run outside its stack.
    evaluated: await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(new Function('return 1')());
        } catch (error) {
          resolve((error as Error).name);
        }
      });
    }),
    fetched: await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    ),
    opened: window.open('https://example.org/') === null,
  }));
  expect(tried).toMatchObject({ evaluated: 'EvalError', fetched: 'refused' });
  await tryToLeave(page, 'https://example.org/');
  expect(page.url()).toBe(before);
  expect(app.pages()).toHaveLength(1);
  expect(await proposalsPage(page).read()).toHaveLength(33);
});

test('an edit is one step; undo and redo take it back and forth in the page', async () => {
  const text = async () => (await proposalsPage(page).read())[2]?.[1];
  const before = await text();
  const saved = await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as { kamerdossier: Bridge };
    const read = await kamerdossier.contents.read({});
    const contents = read.ok ? (JSON.parse(read.text) as Contents) : undefined;
    const third = contents?.proposals[2];
    if (third === undefined) throw new Error('no third proposal');
    const record = JSON.parse(JSON.stringify({ ...third, text: 'Gewijzigd.' }));
    const answer = await kamerdossier.proposals.save({ records: [record] });
    return answer.ok ? answer.text : answer.error.code;
  });
  expect(JSON.parse(saved)).toMatchObject({ label: 'Voorstel gewijzigd' });
  await app.inMain(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('dossier.changed', {}),
    null,
  );
  await expect.poll(text).toBe('Gewijzigd.');
  await page.locator('main').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(text).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(text).toBe('Gewijzigd.');
});
