import { type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';

let app: RunningApp;
let page: Page;
let appreciation: Locator;

beforeAll(async () => {
  ({ app, page } = await openExample());
  await framePage(page).goTo('Voorstellen');
  await proposalsPage(page).choose(9);
  appreciation = proposalsPage(page).appreciation;
});

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
  await page.getByRole('dialog', { name: 'Verwijzing invoegen' }).waitFor();
  await page.keyboard.type(sought);
  await page.keyboard.press('ArrowDown');
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

test('plain fields mend as well, and their own undo takes it back', async () => {
  await framePage(page).goTo('Stukken');
  await page.getByRole('button', { name: 'Nieuw stuk' }).first().press('Enter');
  const title = page.getByRole('textbox', { name: /^Titel/ });
  await tabTo(page, title);
  await copy('Aanpak van mensen-\nhandel en de\nopvang');
  await page.keyboard.press('ControlOrMeta+V');
  expect(await title.inputValue()).toBe('Aanpak van mensenhandel en de opvang');
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await title.inputValue()).toBe('');
});
