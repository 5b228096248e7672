import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDossier } from '../../db/file/create.ts';
import { newId } from '../../db/model/id.ts';
import { fillDossier } from '../../db/repositories/contents.ts';
import { seedContents } from '../../seeds/index.ts';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { type AnnexesPage, annexesPage } from './pages/annexes-page.ts';
import { framePage } from './pages/frame-page.ts';
import { startPage } from './pages/start-page.ts';

/** How the system may want pages to look. */
const MODES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

let app: RunningApp;
let page: Page;
let screen: AnnexesPage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerdossier-annexes-'));
  app = await launchApp();
  page = await app.firstPage();
  screen = annexesPage(page);
  await startPage(page).openExample();
  await framePage(page).navigation.waitFor();
});

afterAll(async () => {
  await endApp(app);
  await rm(folder, { recursive: true });
});

/** Answers the next native dialog with a file in the test's folder. */
async function saveAs(name: string): Promise<string> {
  const path = join(folder, name);
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  return path;
}

test('task 1: make the annexes of letter 247: look, preview both, save the PDFs', async () => {
  await framePage(page).goTo('Overzicht');
  await framePage(page).goTo('Voorstellen');
  await framePage(page).goTo('Bijlagen');
  await screen.ready();
  expect(await screen.thumbnails.count()).toBe(6);
  expect(await screen.textOf(1)).toContain('Klantaanpak');
  for (const [number, name] of [
    [1, 'Bijlage 1'],
    [2, 'Bijlage 2'],
  ] as const) {
    await screen.choose('Bijlage', new RegExp(`^${name}:`));
    await screen.ready();
    const path = await saveAs(`bijlage-${number}.pdf`);
    await screen.save.click();
    await page.getByText(`${name} is bewaard.`).waitFor();
    const bytes = await readFile(path);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.subarray(-6).toString()).toContain('%%EOF');
  }
});

test('pages, zoom, selection and search', async () => {
  await screen.choose('Bijlage', /^Bijlage 1:/);
  await screen.ready();
  await screen.thumbnails.nth(3).click();
  await expect.poll(() => page.getByLabel('Ga naar pagina').inputValue()).toBe('4');
  // The field keeps the focus, for the next page.
  await page.getByLabel('Ga naar pagina').fill('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel('Ga naar pagina').inputValue()).toBe('4');
  const width = async () => (await screen.page(4).boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole('button', { name: 'Groter' }).click();
  await expect.poll(width).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Hele breedte' }).click();
  await expect.poll(width).toBe(before);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('sluit aan bij voorstel');
  await expect.poll(() => screen.found.textContent()).toBe('1 van 4');
  await page.keyboard.press('Enter');
  await expect.poll(() => screen.found.textContent()).toBe('2 van 4');
  // Over the end of a line.
  await screen.search.fill('sluit aan bij voorstel 26 en 27');
  await expect.poll(() => screen.found.textContent()).toBe('1 van 1');
  const coloured = () =>
    page.evaluate(() => [...(CSS.highlights.get('pdf-current') ?? [])].map(String).join(''));
  await expect.poll(async () => (await coloured()).toLowerCase()).toContain('sluit aan');
  await screen.search.fill('dit staat er niet');
  await expect.poll(() => screen.found.textContent()).toBe('niets gevonden');
  await screen.search.fill('');

  const selected = await page.evaluate(() => {
    const span = document.querySelector('.pdf-text span');
    if (span === null) return '';
    getSelection()?.selectAllChildren(span);
    return String(getSelection());
  });
  expect(selected).not.toBe('');
});

test('the page form changes the print; a definitive one is refused with what is in its way', async () => {
  await screen.choose('Paginavorm', /^Kamerstuk/);
  await screen.ready();
  const box = await screen.page(1).boundingBox();
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(771 / 558, 1);
  await screen.choose('Versie', 'Definitief');
  await screen.refused.waitFor();
  const blocking = screen.refused.getByRole('listitem');
  expect(await blocking.count()).toBe(2);
  expect(await screen.save.isDisabled()).toBe(true);
  await blocking.first().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Controles' }).waitFor();
  await page
    .getByRole('region', { name: 'Gekozen bevinding' })
    .getByRole('heading')
    .first()
    .waitFor();
  await framePage(page).goTo('Bijlagen');
  await screen.ready();
});

test('findings that show in print stand beside it', async () => {
  await screen.choose('Bijlage', /^Bijlage 2:/);
  await screen.ready();
  const own = await screen.visibleInPrint.textContent();
  expect(own).toContain('afgeleid');
  expect(own).not.toContain('De kosten van voorstel');
});

test('it opens in the program for PDF files, and goes to the printer page by page', async () => {
  await screen.choose('Bijlage', /^Bijlage 1:/);
  await screen.ready();
  await app.inMain(({ shell }) => {
    const world = globalThis as { opened?: string };
    shell.openPath = async (path) => {
      world.opened = path;
      return '';
    };
  }, null);
  await screen.open.click();
  const opened = () => app.inMain(() => (globalThis as { opened?: string }).opened ?? '', null);
  await expect.poll(opened, { timeout: 20_000 }).toMatch(/bijlage-1\.pdf$/);
  const bytes = await readFile(await opened());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

  await page.evaluate(() => {
    window.print = () => {
      const sheets = [...document.querySelectorAll<HTMLImageElement>('.print-sheets img')];
      document.documentElement.dataset.printed = String(
        sheets.filter(({ naturalWidth }) => naturalWidth > 1000).length,
      );
    };
  });
  await screen.print.click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.printed), { timeout: 30_000 })
    .toBe('6');
  expect(await page.locator('.print-sheets').count()).toBe(0);
});

test('making a long one can be broken off, and taken up again', async () => {
  const seed = seedContents('letter-28638-247');
  const many = Array.from({ length: 60 }, () =>
    seed.proposals.map((proposal) => ({ ...proposal, id: newId() })),
  ).flat();
  const path = join(folder, 'veel.dossier');
  await createDossier(path, (dossier) =>
    fillDossier(dossier, {
      ...seed,
      dossier: { ...seed.dossier, id: newId() },
      proposals: [...seed.proposals, ...many],
    }),
  );
  const other = await launchApp({ files: [path] });
  try {
    const long = await other.firstPage();
    await framePage(long).goTo('Bijlagen');
    const own = annexesPage(long);
    await own.cancel.click();
    await long.getByText('Het maken is afgebroken. Er is niets bewaard.').waitFor();
    expect(await own.save.isDisabled()).toBe(true);
    await own.again.click();
    await own.ready();
    expect(await own.thumbnails.count()).toBeGreaterThan(100);
    // Of so many pages only those near what is in sight are drawn.
    const drawn = await long.locator('.pdf-text:has(span)').count();
    expect(drawn).toBeLessThan(10);
  } finally {
    await endApp(other);
  }
}, 120_000);

test('nobody is kept out: no violations, in light, dark and forced colours', async () => {
  for (const mode of MODES) {
    await page.emulateMedia(mode);
    expect(await findViolations(page)).toEqual([]);
  }
  await screen.choose('Versie', 'Definitief');
  await screen.refused.waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test('no page asked anything of a network, or did what the security policy forbids', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
