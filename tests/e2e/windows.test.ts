import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDossier } from '../../db/file/create.ts';
import { openForWriting } from '../../db/file/open.ts';
import { step } from '../../db/history/step.ts';
import { fillDossier } from '../../db/repositories/contents.ts';
import { proposals } from '../../db/repositories/proposals.ts';
import { themes } from '../../db/repositories/themes.ts';
import { seedContents } from '../../seeds/index.ts';
import { testProposal, testTheme } from '../fixtures/minimal-contents.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';

let app: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerdossier-files-'));
  app = await launchApp();
});

afterAll(async () => {
  await endApp(app);
  await rm(folder, { recursive: true });
});

const newFile = (name: string) => join(folder, name);

/** Chooses in the native menu, as far as there is one. */
const choose = (id: string) =>
  app.inMain(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id);

/** The items of the native menu of which something holds now, by their names. */
const itemsThat = (state: 'enabled' | 'checked'): Promise<readonly string[]> =>
  app.inMain(({ Menu }, what) => {
    const heads = Menu.getApplicationMenu()?.items ?? [];
    const items = heads.flatMap(({ submenu }) => submenu?.items ?? []);
    return items.filter((item) => item[what]).map(({ id }) => id ?? '');
  }, state);

test('a new dossier is made where the dialog says, and opens in this window', async () => {
  const page = await app.firstPage();
  await startPage(page).title.waitFor();
  const path = newFile('Nieuw programma.dossier');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await startPage(page).newDossier.click();
  await framePage(page).navigation.waitFor();
  expect(await page.locator('.status-bar').textContent()).toContain('0 voorstellen');
  const titles = () =>
    app.inMain(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getTitle()),
      null,
    );
  expect(await titles()).toEqual(['Nieuw programma – Kamerdossier']);
  expect(app.pages()).toHaveLength(1);
});

test('the menu is in Dutch and comes from the registry; choosing acts in the window in front', async () => {
  const labels = await app.inMain(
    ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label),
    null,
  );
  expect(labels).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Ga naar', 'Help']);
  const page = await app.firstPage();
  await choose('go.history');
  await page.getByRole('heading', { level: 1, name: 'Geschiedenis' }).waitFor();
});

test('what cannot be done in the window in front is grey in the menu', async () => {
  const page = await app.firstPage();
  await expect.poll(() => itemsThat('enabled')).toContain('go.proposals');
  const now = await itemsThat('enabled');
  expect(now).toContain('file.copy-without-history');
  // Nothing has been done in it yet, no form holds edits, no annex is shown.
  for (const name of ['edit.undo', 'edit.redo', 'file.save', 'file.print-annex'] as const)
    expect(now).not.toContain(name);

  await choose('help.shortcuts');
  const dialog = page.getByRole('dialog', { name: 'Sneltoetsen' });
  await dialog.getByText('Opdracht of onderdeel zoeken').waitFor();
  await expect.poll(() => itemsThat('enabled')).not.toContain('go.proposals');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => itemsThat('enabled')).toContain('go.proposals');
});

test('the menu marks the colours and the language that were chosen, one of each, and whether spelling is checked', async () => {
  const chosen = async () => (await itemsThat('checked')).filter((id) => id.startsWith('view.'));
  expect(await chosen()).toEqual(['view.theme-system', 'view.spelling', 'view.dutch']);
  // Electron moves the mark of what is clicked by itself; the colours say that it has been done.
  const theme = () => app.inMain(({ nativeTheme }) => nativeTheme.themeSource, null);
  await choose('view.spelling');
  await choose('view.theme-dark');
  await expect.poll(theme).toBe('dark');
  await expect.poll(chosen).toEqual(['view.theme-dark', 'view.dutch']);
  await choose('view.theme-system');
  await expect.poll(theme).toBe('system');
  await expect.poll(chosen).toEqual(['view.theme-system', 'view.dutch']);
  await choose('view.spelling');
  await expect.poll(chosen).toContain('view.spelling');
});

test('Help says which version this is and what it runs on', async () => {
  const page = await app.firstPage();
  await choose('help.about');
  const dialog = page.getByRole('dialog', { name: 'Over Kamerdossier' });
  await dialog.getByText('EUPL-1.2').waitFor();
  await expect.poll(() => dialog.textContent()).toMatch(/Versie\d+\.\d+\.\d+.*SQLite3\.\d+/);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('another dossier gets a window of its own, beside the first; opening it again brings that one to the front', async () => {
  const page = await app.firstPage();
  const second = await app.pageOpenedBy(() => choose('file.example'));
  expect(await proposalsPage(second).read()).toHaveLength(33);
  expect(app.pages()).toHaveLength(2);
  const places = await app.inMain(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getNormalBounds()),
    null,
  );
  expect(Math.abs((places[0]?.x ?? 0) - (places[1]?.x ?? 0))).toBeGreaterThan(16);
  expect(Math.abs((places[0]?.y ?? 0) - (places[1]?.y ?? 0))).toBeGreaterThan(16);
  await app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus(), null);
  await choose('file.example');
  await expect
    .poll(() =>
      app.inMain(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle(), null),
    )
    .toContain('Voorbeelddossier 28 638');
  expect(app.pages()).toHaveLength(2);
  await app.closeWindow(second);
  await expect.poll(() => app.pages()).toEqual([page]);
});

test('a file asked for while its window closes is opened in another', async () => {
  const page = await app.firstPage();
  const path = newFile('Snel heropend.dossier');
  await createDossier(path, (dossier) => fillDossier(dossier, seedContents('letter-28638-247')));
  const open = (file: string) =>
    app.inMain(
      ({ app: main }, name) => main.emit('open-file', { preventDefault() {} }, name),
      file,
    );
  const second = await app.pageOpenedBy(() => open(path));
  await framePage(second).navigation.waitFor();
  const third = await app.pageOpenedBy(() =>
    app.inMain(({ app: main, BrowserWindow }, name) => {
      const windows = BrowserWindow.getAllWindows();
      windows.find((each) => each.getTitle().startsWith('Snel heropend'))?.close();
      main.emit('open-file', { preventDefault() {} }, name);
    }, path),
  );
  expect(await proposalsPage(third).read()).toHaveLength(33);
  await app.closeWindow(third);
  await expect.poll(() => app.pages()).toEqual([page]);
});

test('a language chosen in one window is seen at once, in the menu as well', async () => {
  const page = await app.firstPage();
  await choose('view.english');
  await page.getByRole('link', { name: 'Proposals' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  const labels = () =>
    app.inMain(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label), null);
  expect(await labels()).toEqual(['File', 'Edit', 'View', 'Go to', 'Help']);
  expect(await itemsThat('checked')).toContain('view.english');
  expect(await itemsThat('checked')).not.toContain('view.dutch');
  await choose('view.dutch');
  await page.getByRole('link', { name: 'Voorstellen' }).waitFor();
});

test('a file that is no dossier is a screen that says so, and stays as it was', async () => {
  const path = newFile('Verslag.dossier');
  await writeFile(path, 'geen dossier');
  const other = await launchApp({ files: [path] });
  const page = await other.firstPage();
  await page.getByRole('heading', { name: 'Dit dossier is niet geopend' }).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('geen dossier van deze toepassing');
  await endApp(other);
});

test('a dossier that somebody else has open is read only, says who, and follows what they do', async () => {
  const path = newFile('Nieuw programma.dossier');
  await app.quit();
  const elsewhere = await openForWriting(path);
  try {
    const reader = await launchApp({ files: [path] });
    const page = await reader.firstPage();
    await page.getByText('alleen lezen', { exact: true }).waitFor();
    const status = () => page.locator('.status-bar').textContent();
    expect(await page.locator('.read-only-banner').textContent()).toMatch(
      /In gebruik bij \S+ op \S+ sinds/,
    );
    await step(elsewhere, { label: 'Voorstel toegevoegd', author: 'een collega' }, async (tx) => {
      await themes.add(tx, testTheme(1));
      await proposals.add(tx, testProposal(2, 1, { category: 'voorstellen' }));
    });
    await expect.poll(status, { timeout: 10_000 }).toContain('1 voorstel');

    // Whoever had it closes it: this window offers to go on with it, and does.
    await elsewhere.close();
    const open = page.getByRole('button', { name: 'Openen om te wijzigen' });
    await open.waitFor({ timeout: 10_000 });
    expect(await page.locator('.read-only-banner').textContent()).not.toContain('In gebruik bij');
    await open.click();
    await page.locator('.read-only-banner').waitFor({ state: 'detached' });
    await framePage(page).status.getByText('U kunt het dossier nu wijzigen.').waitFor();
    await page.getByRole('button', { name: 'Nieuw voorstel' }).waitFor();
    await endApp(reader);
  } finally {
    await elsewhere.close().catch(() => {});
  }
  app = await launchApp({ data: app.data });
});
