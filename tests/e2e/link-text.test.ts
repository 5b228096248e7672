import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { readContents } from './read-contents.ts';

let app: RunningApp;
let page: Page;
let appreciation: Locator;

beforeAll(async () => {
  ({ app, page } = await openExample());
  await framePage(page).goTo('Voorstellen');
  await proposalsPage(page).choose(9);
  appreciation = proposalsPage(page).appreciation;
});

/** Drops what is not saved, so that another screen can be shown, or the window closed. */
async function dropEdits(): Promise<void> {
  await page.getByRole('button', { name: 'Herstellen', exact: true }).first().click();
}

afterAll(async () => {
  await endApp(app);
});

/** What the field reads as: references as they print. */
async function words(): Promise<string> {
  return (await appreciation.innerText()).replaceAll('\u200b', '').replace(/\n$/, '');
}

async function references(): Promise<string[]> {
  return await appreciation.locator('.link-token').allTextContents();
}

/** Puts words on the clipboard, as another program would, and the focus back. */
async function copy(text: string): Promise<void> {
  await page.evaluate((copied) => {
    const before = document.activeElement as HTMLElement | null;
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    const put = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', copied);
    };
    document.addEventListener('copy', put, { once: true });
    document.execCommand('copy');
    field.remove();
    before?.focus();
  }, text);
}

beforeEach(async () => {
  await tabTo(page, appreciation);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect.poll(words).toBe('');
});

/** Chooses a reference with the keys alone. */
async function refer(sought: string): Promise<void> {
  await page.keyboard.type('@');
  const dialog = page.getByRole('dialog', { name: 'Verwijzing invoegen' });
  // The focus comes a moment after the dialog.
  await dialog.locator('input:focus').waitFor();
  await page.keyboard.type(sought);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => appreciation.evaluate((it) => it === document.activeElement)).toBe(true);
}

test('what is typed after a reference stands after it: at the end, in the middle, at the start', async () => {
  await page.keyboard.type('Sluit aan bij ');
  await refer('voorstel 26');
  await page.keyboard.type(' en ');
  await refer('voorstel 27');
  await page.keyboard.type(', zie daar.');
  await expect.poll(words).toBe('Sluit aan bij 26 en 27, zie daar.');

  for (let back = 0; back < ', zie daar.'.length; back += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' en ');
  await refer('voorstel 3');
  await page.keyboard.type(' samen');
  await expect.poll(words).toBe('Sluit aan bij 26 en 27 en 3 samen, zie daar.');

  await page.keyboard.press('ControlOrMeta+Home');
  await refer('actielijn 2');
  await page.keyboard.type(' gaat vooraf. ');
  await expect.poll(words).toBe('2 gaat vooraf. Sluit aan bij 26 en 27 en 3 samen, zie daar.');
  expect(await references()).toEqual(['2', '26', '27', '3']);
});

test('after Esc the caret stands behind the sign that was typed', async () => {
  await page.keyboard.type('Zie bijlage @');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => appreciation.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.type('home');
  await expect.poll(words).toBe('Zie bijlage @home');
});

test('broken lines, cut words and lists out of a PDF are mended, and said; unchanged if asked', async () => {
  const copied = 'de opvang van hulpver-\nleners en burgers\n•\tin de regio';
  await copy(copied);
  await page.keyboard.type('Voor ');
  await page.keyboard.press('ControlOrMeta+V');
  await page.keyboard.type('!');
  await expect.poll(words).toBe('Voor de opvang van hulpverleners en burgers\n- in de regio!');
  await page.getByText(/^Geplakt, met afgebroken regels/).waitFor();

  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(words).toBe('Voor ');
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await expect.poll(words).toBe(`Voor ${copied}`);
});

/** The words that the field offers to leave as they were typed. */
function offered(): Promise<string | null> {
  return page.locator('.link-made').filter({ hasText: /./ }).textContent();
}

test('a reference that is typed as words becomes a link at the sign behind it, and reads the same', async () => {
  await page.keyboard.type(
    'Zie voorstel 26 en 27, acties 22 t/m 25. Het wetsvoorstel 3 telt niet.',
  );
  await expect
    .poll(words)
    .toBe('Zie voorstel 26 en 27, acties 22 t/m 25. Het wetsvoorstel 3 telt niet.');
  expect(await references()).toEqual(['26', '27', '22', '25']);
  expect(await offered()).toBe('Verwijzing gemaakt: actie 25.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Actielijn 3\nvoorstel 99 en actie 3 ');
  await expect.poll(references).toEqual(['26', '27', '22', '25', '3']);
});

test('a number that turns out to count something is no reference, or no longer one', async () => {
  await page.keyboard.type('Zie voorstel 12 en 13 gemeenten, voorstel 3 jaar geleden ');
  await expect.poll(words).toBe('Zie voorstel 12 en 13 gemeenten, voorstel 3 jaar geleden ');
  expect(await references()).toEqual(['12']);
  await page.keyboard.type('en voorstel 26 en 27 worden uitgevoerd.');
  await expect.poll(references).toEqual(['12', '26', '27']);
});

test('a motion that is named becomes a link, and reads the same', async () => {
  await page.keyboard.type('Zie de motie-Bikker c.s. en de motie van het lid Veltman. ');
  await expect.poll(words).toBe('Zie de motie-Bikker c.s. en de motie van het lid Veltman. ');
  await expect.poll(references).toEqual(['Bikker', 'Veltman']);
  await page.keyboard.type('De motie Mutluer c.s. is er twee keer. ');
  expect(await references()).toEqual(['Bikker', 'Veltman']);
});

test('undo gives the words back, and they stay words', async () => {
  await page.keyboard.type('Zie voorstel 26 ');
  await expect.poll(references).toEqual(['26']);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(references).toEqual([]);
  await page.keyboard.type('blijft. Voorstel 26 ook. voorstel 27 ');
  await expect.poll(words).toBe('Zie voorstel 26 blijft. Voorstel 26 ook. voorstel 27 ');
  expect(await references()).toEqual(['27']);
  await page.keyboard.press('Tab');
  expect(await references()).toEqual(['27']);
});

test('«Laat als tekst» is reached by Tab, keeps the words and goes back behind them', async () => {
  await page.keyboard.type('Zie actielijn 3 en ');
  await expect.poll(references).toEqual(['3']);
  await tabTo(page, page.getByRole('button', { name: 'Laat als tekst' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => appreciation.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('verder');
  await expect.poll(words).toBe('Zie actielijn 3 en verder');
  expect(await references()).toEqual([]);
  await page.getByText('Blijft tekst: actielijn 3.').waitFor();
});

test('the last words of a text are read when the field is left or the form saved', async () => {
  await page.keyboard.type('Zie voorstel 5');
  expect(await references()).toEqual([]);
  await page.keyboard.press('Tab');
  await expect.poll(references).toEqual(['5']);
  await expect.poll(offered).toBe('Verwijzing gemaakt: voorstel 5.');

  await tabTo(page, appreciation);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' en 7');
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(references).toEqual(['5', '7']);
  await page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();
  const { proposals } = await readContents(page);
  expect(proposals.map((it) => it.appreciation)).toContainEqual(
    expect.stringMatching(/^Zie voorstel \[\[voorstel:[^\]]+\]\] en \[\[voorstel:[^\]]+\]\]$/),
  );
});

test('pasted references become links too, unless they are pasted unchanged', async () => {
  await copy('Sluit aan bij de voor-\nstellen 3, 4 en 6 («zie actielijn 1») en\nactie 22.');
  await page.keyboard.press('ControlOrMeta+V');
  await expect
    .poll(words)
    .toBe('Sluit aan bij de voorstellen 3, 4 en 6 («zie actielijn 1») en actie 22.');
  expect(await references()).toEqual(['3', '4', '6', '22']);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(references).toEqual([]);
  expect(await words()).toContain('voorstellen 3, 4 en 6');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await expect.poll(words).toContain('voor-\nstellen');
  expect(await references()).toEqual([]);
});

test('what the dossier holds as words is a finding, and is never made a link by itself', async () => {
  await copy('Sluit aan bij voorstel 26');
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await page.keyboard.press('Tab');
  expect(await references()).toEqual([]);
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();
  await framePage(page).goTo('Controles');
  await page
    .getByText(/^In de tekst van voorstel 9 staat «voorstel 26» als gewone woorden/)
    .first()
    .waitFor();
  await framePage(page).goTo('Voorstellen');
  await proposalsPage(page).choose(9);
  await tabTo(page, appreciation);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Tab');
  expect(await references()).toEqual([]);
  await tabTo(page, appreciation);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' ');
  await expect.poll(references).toEqual(['26']);
});

test('nothing of it stands in the way of who cannot see or point', async () => {
  await page.keyboard.type('Zie voorstel 26 ');
  await expect.poll(references).toEqual(['26']);
  expect(await findViolations(page)).toEqual([]);
});

test('who rewrites what stands above an «Idem» is told which ones, until that is seen to', async () => {
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();
  await proposalsPage(page).choose(14);
  await tabTo(page, appreciation);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Zie ook elders.');
  await page.keyboard.press('ControlOrMeta+S');
  const told = page.getByRole('status').filter({ hasText: 'appreciaties «Idem»' });
  await told.waitFor();
  expect(await told.getByRole('link').allTextContents()).toEqual([
    'Voorstel 15',
    'Voorstel 16',
    'Voorstel 17',
    'Voorstel 18',
  ]);
  expect(await findViolations(page)).toEqual([]);
  await told.getByRole('button', { name: 'Nagegaan' }).press('Enter');
  await told.waitFor({ state: 'detached' });
});

test('plain fields mend as well, and their own undo takes it back', async () => {
  await dropEdits();
  await framePage(page).goTo('Kamerstukken');
  await page.keyboard.press('ControlOrMeta+Shift+N');
  const title = page.getByRole('textbox', { name: /^Titel/ });
  await tabTo(page, title);
  await copy('Aanpak van mensen-\nhandel en de\nopvang');
  await page.keyboard.press('ControlOrMeta+V');
  expect(await title.inputValue()).toBe('Aanpak van mensenhandel en de opvang');
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await title.inputValue()).toBe('');
});
