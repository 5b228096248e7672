import {
  copyFile,
  link,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDossier } from '../../db/file/create.ts';
import { openForReading, openForWriting } from '../../db/file/open.ts';
import { history } from '../../db/history/log.ts';
import { fillDossier, readContents } from '../../db/repositories/contents.ts';
import { seedContents } from '../../seeds/index.ts';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { palettePage } from './pages/palette-page.ts';
import { unsavedPage } from './pages/unsaved-page.ts';

// What happens to the file under a window: held by somebody else, gone, replaced, copied.

let app: RunningApp;
let page: Page;
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerdossier-file-'));
  path = join(folder, 'Programma.dossier');
  await createDossier(path, (dossier) => fillDossier(dossier, seedContents('letter-28638-247')));
});

afterEach(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
  await rm(folder, { recursive: true });
});

async function open(): Promise<void> {
  app = await launchApp({ files: [path] });
  page = await app.firstPage();
  await framePage(page).navigation.waitFor();
}

/** As another machine would leave it that has the dossier open. */
async function heldElsewhere(since: string): Promise<void> {
  const holder = { user: 'een collega', machine: `niet-${hostname()}`, process: 1, since };
  await writeFile(`${path}.lock`, JSON.stringify(holder));
}

const banner = () => page.getByText('in gebruik bij een collega');

test('a dossier that is in use says by whom and since when, and is taken over when asked', async () => {
  await heldElsewhere('2026-03-02T09:15:00.000Z');
  await open();
  expect(await banner().textContent()).toMatch(/sinds 2 maart 2026 om \d\d:15/);
  expect(await page.locator('.title-bar').textContent()).toContain('alleen lezen');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Overnemen…' }).click();
  const { question, answer } = unsavedPage(page);
  await question.waitFor();
  expect(await findViolations(page)).toEqual([]);
  await answer('Annuleren');
  expect(await banner().count()).toBe(1);
  await page.getByRole('button', { name: 'Overnemen…' }).click();
  await answer('Overnemen');
  await page.getByRole('status').filter({ hasText: 'Overgenomen' }).waitFor();
  expect(await banner().count()).toBe(0);
  await palettePage(page).choose('organisatie politie');
  await unsavedPage(page).name.fill('Politie Nederland');
  await unsavedPage(page).save.click();
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
});

test('a dossier that somebody else has taken meanwhile is not taken over from them', async () => {
  await heldElsewhere('2026-03-02T09:15:00.000Z');
  await open();
  await banner().waitFor();
  await page.getByRole('button', { name: 'Overnemen…' }).click();
  const { question } = unsavedPage(page);
  const asked = await question.textContent();
  await heldElsewhere('2026-03-02T10:25:00.000Z');
  await expect.poll(() => page.locator('.read-only-banner').textContent()).toContain(':25');
  expect(await question.textContent()).toBe(asked);
  await unsavedPage(page).answer('Overnemen');
  await page.getByRole('status').filter({ hasText: 'niet overgenomen' }).waitFor();
  expect(await banner().count()).toBe(1);
});

test('a dossier that is taken over can only be read; what was typed stays, and is saved once taken back', async () => {
  await open();
  await palettePage(page).choose('organisatie politie');
  const { name, save, question, answer } = unsavedPage(page);
  await name.fill('Politie Nederland');
  await heldElsewhere('2026-03-02T09:15:00.000Z');
  // Pressed before the window has noticed: it is refused all the same.
  await save.click();
  const lost = page.getByRole('alert').filter({ hasText: 'overgenomen door een collega' });
  await lost.waitFor();
  expect(await lost.textContent()).toContain('staat nog in het formulier');
  await page
    .getByRole('alert')
    .filter({ hasText: 'Uw laatste wijziging is niet bewaard' })
    .waitFor();
  expect(await name.inputValue()).toBe('Politie Nederland');
  expect(await name.getAttribute('readonly')).not.toBeNull();
  expect(await save.count()).toBe(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
  }
  // Nobody loses it by going elsewhere.
  await framePage(page).navigation.getByRole('link', { name: 'Kamerstukken' }).click();
  await question.waitFor();
  await answer('Verder bewerken');
  await page.getByRole('button', { name: 'Terugnemen…' }).click();
  await answer('Overnemen');
  await page.getByRole('status').filter({ hasText: 'Overgenomen' }).waitFor();
  expect(await lost.count()).toBe(0);
  expect(await name.inputValue()).toBe('Politie Nederland');
  await save.click();
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
  const dossier = await openForReading(path);
  const { organisations } = await readContents(dossier);
  await dossier.close();
  expect(organisations.map((each) => each.name)).toContain('Politie Nederland');
});

test('a link to a dossier that is open brings its window to the front', async () => {
  await open();
  const soft = join(folder, 'snelkoppeling.dossier');
  const hard = join(folder, 'a-tweede-naam.dossier');
  await symlink(path, soft);
  await link(path, hard);
  for (const filePath of [soft, hard]) {
    await app.inMain(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, filePath);
    await page.keyboard.press('Control+o');
    await page.waitForTimeout(500);
    expect(app.pages()).toHaveLength(1);
  }
  expect(await page.locator('.read-only-banner').count()).toBe(0);
});

test('a file that disappears is told; what was typed stays, and is saved once it is back', async () => {
  await open();
  await palettePage(page).choose('organisatie politie');
  const { name, save, question, answer } = unsavedPage(page);
  await name.fill('Politie Nederland');
  await rename(path, `${path}.weg`);
  await question.filter({ hasText: 'Het bestand is weg' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
  }
  await answer('Begrepen');
  expect(await page.locator('.status-bar').textContent()).toContain('het bestand is weg');
  await save.click();
  await page.getByRole('alert').filter({ hasText: 'staat er niet meer' }).waitFor();
  expect(await framePage(page).saveState.textContent()).toContain('niet bewaard: ');
  expect(await name.inputValue()).toBe('Politie Nederland');
  await rename(`${path}.weg`, path);
  await page.getByRole('status').filter({ hasText: 'Het bestand is er weer' }).waitFor();
  await save.click();
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
});

test('nothing is written to a file that is not the one that was opened', async () => {
  await open();
  await palettePage(page).choose('organisatie politie');
  const { name, save, question, answer } = unsavedPage(page);
  await name.fill('Politie Nederland');
  await copyFile(path, `${path}.kopie`);
  await rename(`${path}.kopie`, path);
  await question.filter({ hasText: 'Er staat een ander bestand' }).waitFor();
  const before = await readFile(path);
  await answer('Begrepen');
  await save.click();
  await page.getByRole('alert').filter({ hasText: 'ander bestand' }).waitFor();
  expect(await name.inputValue()).toBe('Politie Nederland');
  expect((await readFile(path)).equals(before)).toBe(true);
  await page.getByRole('button', { name: 'Herstellen' }).click();
});

test('a copy without history is made from the menu, and opens nothing of what was done', async () => {
  await open();
  await palettePage(page).choose('organisatie politie');
  await unsavedPage(page).name.fill('Politie Nederland');
  await unsavedPage(page).save.click();
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
  const target = join(folder, 'Om te sturen');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  const choose = () =>
    app.inMain(
      ({ Menu }) =>
        Menu.getApplicationMenu()?.getMenuItemById('file.copy-without-history')?.click(),
      null,
    );
  await choose();
  await page.getByRole('status').filter({ hasText: 'kopie zonder geschiedenis' }).waitFor();
  const copy = await openForReading(`${target}.dossier`);
  const { organisations } = await readContents(copy);
  expect(organisations.map(({ name }) => name)).toContain('Politie Nederland');
  expect(await history(copy.db)).toEqual([]);
  await copy.close();
  // Never over a dossier that is there.
  await choose();
  await page.getByRole('status').filter({ hasText: 'bestaat al' }).waitFor();
});

test('a window that is closed lets go of the file', async () => {
  await open();
  await app.quit();
  const free = await openForWriting(path);
  await free.close();
});
