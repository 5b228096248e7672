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
  expect(app.pages()).toHaveLength(1);
});

test('the menu is in Dutch and comes from the registry; choosing acts in the window in front', async () => {
  const labels = await app.inMain(
    ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label),
    null,
  );
  expect(labels).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Ga naar']);
  const page = await app.firstPage();
  await choose('go.history');
  await page.getByRole('heading', { level: 1, name: 'Geschiedenis' }).waitFor();
});

test('another dossier gets a window of its own; opening it again brings that one to the front', async () => {
  const page = await app.firstPage();
  const second = await app.pageOpenedBy(() => choose('file.example'));
  expect(await proposalsPage(second).read()).toHaveLength(33);
  expect(app.pages()).toHaveLength(2);
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
  const third = await app.pageOpenedBy(async () => {
    void app.closeWindow(second);
    await open(path);
  });
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
  expect(await labels()).toEqual(['File', 'Edit', 'View', 'Go to']);
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
      await proposals.add(tx, testProposal(2, 1));
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
