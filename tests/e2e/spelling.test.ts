import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { tabTo } from './keyboard.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { palettePage } from './pages/palette-page.ts';
import { plain, proposalsPage } from './pages/proposals-page.ts';
import { recordPage } from './pages/record-page.ts';
import { type SpellingPage, spellingPage } from './pages/spelling-page.ts';
import { startPage } from './pages/start-page.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

let app: RunningApp;
let page: Page;
let spelling: SpellingPage;

beforeAll(async () => {
  ({ app, page } = await openExample());
  spelling = spellingPage(app, page);
  await proposalsPage(page).choose(9);
});

afterAll(async () => {
  await endApp(app);
});

/** Writes in a field, as fingers do, from its front. */
async function write(field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** Goes to the next unknown word by key, and waits until it is said which. */
async function goToUnknown(word: string): Promise<void> {
  await page.keyboard.press('F7');
  await framePage(page).status.getByText(`“${word}” staat niet in de woordenlijst`).waitFor();
}

async function dropEdits(): Promise<void> {
  await page.getByRole('button', { name: 'Herstellen', exact: true }).first().click();
}

const content = async (field: Locator): Promise<string> =>
  plain(await field.evaluate((each) => (each as HTMLTextAreaElement).value ?? each.textContent));

test('an unknown word is marked once it is left, and mended from its menu by keyboard; undo takes that back', async () => {
  const { text } = proposalsPage(page);
  await write(text, 'De aanpak van mensenhandelslachtoffers vergt coordinatie');
  // The word that is being typed may still become right.
  await page.waitForTimeout(1_500);
  expect(await spelling.marked()).toEqual([]);
  await page.keyboard.type(' van ketenpartners.');
  await expect.poll(spelling.marked).toEqual(['coordinatie']);
  expect(await text.evaluate((each) => each.textContent)).not.toContain('<');

  await goToUnknown('coordinatie');
  await spelling.answerMenu('coördinatie');
  await page.keyboard.press('Shift+F10');
  await expect
    .poll(() => content(text))
    .toBe('De aanpak van mensenhandelslachtoffers vergt coördinatie van ketenpartners.');
  await expect.poll(spelling.marked).toEqual([]);
  expect(await spelling.lastMenu()).toEqual(
    expect.arrayContaining(['coördinatie', 'Negeren', 'Plakken', 'Alles selecteren']),
  );
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => content(text)).toContain('coordinatie');
  await expect.poll(spelling.marked).toEqual(['coordinatie']);
  await dropEdits();
});

test('the right button opens the menu on the word it is on; elsewhere the menu of any field', async () => {
  const { text } = proposalsPage(page);
  await write(text, 'Het programa voor slachtofers. ');
  await expect.poll(spelling.marked).toEqual(['programa', 'slachtofers']);
  const at = await page.evaluate(() => {
    const marks = CSS.highlights.get('unknown-word') as unknown as Set<Range>;
    const box = [...marks][1]?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + 5 };
  });
  await spelling.answerMenu('slachtoffers');
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await expect.poll(() => content(text)).toBe('Het programa voor slachtoffers.');
  await spelling.answerMenu('Negeren');
  await goToUnknown('programa');
  await page.keyboard.press('Shift+F10');
  await expect.poll(spelling.marked).toEqual([]);
  await dropEdits();
});

test('a word of the dossier’s own is a step that can be undone, and holds after the dossier is opened again', async () => {
  const { text } = proposalsPage(page);
  await write(text, 'De fieldlabbers en het Zzyzxplan. ');
  await expect.poll(spelling.marked).toEqual(['fieldlabbers', 'Zzyzxplan']);
  await spelling.answerMenu('Toevoegen aan woordenlijst van dit dossier');
  await goToUnknown('fieldlabbers');
  await page.keyboard.press('Shift+F10');
  await expect.poll(spelling.marked).toEqual(['Zzyzxplan']);
  expect((await readContents(page)).dossier.ownWords).toEqual(['fieldlabbers']);
  await dropEdits();
  await page.getByRole('heading', { level: 1 }).click();
  await takeBack(page);
  await expect.poll(async () => (await readContents(page)).dossier.ownWords).toBeUndefined();

  await write(text, 'De fieldlabbers. ');
  await expect.poll(spelling.marked).toEqual(['fieldlabbers']);
  await goToUnknown('fieldlabbers');
  await page.keyboard.press('Shift+F10');
  await expect.poll(spelling.marked).toEqual([]);
  await dropEdits();
  await app.quit();
  app = await launchApp({ data: app.data });
  page = await app.firstPage();
  await startPage(page).openExample();
  spelling = spellingPage(app, page);
  await proposalsPage(page).choose(9);
  await write(proposalsPage(page).text, 'De fieldlabbers en slachtofers. ');
  await expect.poll(spelling.marked).toEqual(['slachtofers']);
  await dropEdits();
});

test('a text with references is marked beside them, and keeps them when a word is replaced', async () => {
  const { appreciation } = proposalsPage(page);
  await write(appreciation, 'Zie voorstel 26 over coordinatie en de slachtofers daarvan. ');
  await expect.poll(() => appreciation.locator('.link-token').count()).toBe(1);
  await expect.poll(spelling.marked).toEqual(['coordinatie', 'slachtofers']);
  const description = await appreciation.evaluate((each) =>
    (each.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
  expect(description).toContain('2 woorden staan niet in de woordenlijst');
  await page.keyboard.press('ControlOrMeta+Home');
  await goToUnknown('coordinatie');
  await spelling.answerMenu('coördinatie');
  await page.keyboard.press('Shift+F10');
  await expect.poll(spelling.marked).toEqual(['slachtofers']);
  expect(await appreciation.locator('.link-token').count()).toBe(1);
  expect(await content(appreciation)).toContain('over coördinatie en de');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(spelling.marked).toEqual(['coordinatie', 'slachtofers']);
  expect(await appreciation.locator('.link-token').count()).toBe(1);
  expect(await findViolations(page)).toEqual([]);
  await dropEdits();
});

test('the dossier’s own words are seen and taken out in its word list', async () => {
  await page.keyboard.press('Control+d');
  const screen = recordPage(page);
  await screen.open('Woordenlijst');
  await expect.poll(() => screen.field('Eigen woorden').inputValue()).toBe('fieldlabbers');
  await tabTo(page, screen.field('Eigen woorden'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Zzyzxplan');
  await screen.save();
  expect((await readContents(page)).dossier.ownWords).toEqual(['Zzyzxplan']);
  expect(await findViolations(page)).toEqual([]);
  await framePage(page).goTo('Voorstellen');
  await proposalsPage(page).choose(9);
  await write(proposalsPage(page).text, 'De fieldlabbers en het Zzyzxplan. ');
  await expect.poll(spelling.marked).toEqual(['fieldlabbers']);
  await dropEdits();
});

test('the check can be put off, for good', async () => {
  const { text } = proposalsPage(page);
  await write(text, 'De slachtofers. ');
  await expect.poll(spelling.marked).toEqual(['slachtofers']);
  await palettePage(page).choose('spelling controleren');
  await expect.poll(spelling.marked).toEqual([]);
  await dropEdits();
  await app.quit();
  app = await launchApp({ data: app.data });
  page = await app.firstPage();
  await startPage(page).openExample();
  spelling = spellingPage(app, page);
  await proposalsPage(page).choose(9);
  await write(proposalsPage(page).text, 'De slachtofers en de rest. ');
  await page.waitForTimeout(1_500);
  expect(await spelling.marked()).toEqual([]);
  await dropEdits();
});
