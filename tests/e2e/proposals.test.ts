import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { chooseByKeys, tabTo } from './keyboard.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { type ProposalsPage, plain, proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';
import { printedText } from './printed-text.ts';

let app: RunningApp;
let page: Page;
let screen: ProposalsPage;

async function show(): Promise<void> {
  page = await app.firstPage();
  screen = proposalsPage(page);
}

beforeAll(async () => {
  app = await launchApp();
  await show();
  await startPage(page).openExample();
  await framePage(page).goTo('Voorstellen');
});

afterAll(async () => {
  await endApp(app);
});

/** What comes to be so, on a busy machine too. */
function eventually<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 10_000 });
}

/** Undo is for what has no text field in it: the focus goes to the list first. */
async function undo(): Promise<void> {
  await screen.table.getByRole('button').first().focus();
  await page.keyboard.press('ControlOrMeta+Z');
}

async function reopen(): Promise<void> {
  await app.quit();
  app = await launchApp({ data: app.data });
  await show();
  await startPage(page).recent.first().click();
  await framePage(page).goTo('Voorstellen');
}

async function totals(): Promise<string> {
  return plain(await screen.totals.textContent());
}

test('task 2: a proposal comes in late, made by keyboard alone: numbers, references, totals and print follow', async () => {
  await screen.choose(5);
  await page.keyboard.press('ControlOrMeta+Shift+N');
  await tabTo(page, screen.text);
  await page.keyboard.type('Een voorstel dat later binnenkwam.');
  await chooseByKeys(page, screen.costStatus, 'Geraamd');
  await tabTo(page, screen.amount(0));
  await page.keyboard.type('250.000');
  await tabTo(page, screen.form.getByRole('button', { name: 'Bedrag toevoegen' }));
  await page.keyboard.press('Enter');
  await screen.amount(1).focus();
  await page.keyboard.type('40.000');
  await chooseByKeys(
    page,
    screen.form.getByRole('button', { name: /Soort/ }).nth(1),
    'Structureel',
  );
  const submitters = screen.form.getByRole('combobox', { name: 'Ingediend door' });
  for (const name of ['CoMensha', 'politie']) {
    await tabTo(page, submitters);
    await page.keyboard.type(name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  expect(await screen.costText.inputValue()).toBe(
    '€\u00a0250.000 incidenteel\n€\u00a040.000 structureel',
  );
  await screen.save();

  await eventually(() => screen.heading.textContent()).toBe('Voorstel 6');
  const rows = await screen.read();
  expect(rows).toHaveLength(34);
  expect(rows[5]?.slice(0, 2)).toEqual(['6', 'Een voorstel dat later binnenkwam.']);
  expect(await totals()).toContain('Incidenteel€ 1.255.000 (met verwachting € 2.130.000)');
  expect(await totals()).toContain('Structureel€ 1.285.000');
  await screen.choose(4);
  await eventually(async () => plain(await screen.appreciation.textContent())).toBe(
    'Sluit aan bij voorstel 27 en 28.',
  );
  const print = await printedText(page, 1);
  expect(print).toContain('Een voorstel dat later binnenkwam.');
  expect(print).toContain('voorstel 27 en 28');

  await reopen();
  expect((await screen.read())[5]?.[1]).toBe('Een voorstel dat later binnenkwam.');
  await screen.choose(6);
  expect(
    await screen.form
      .getByRole('list', { name: 'Ingediend door: gekozen' })
      .getByRole('listitem')
      .count(),
  ).toBe(2);
  await undo();
  await eventually(async () => (await screen.read()).length).toBe(33);
});

test('task 3: parliament asks for another order: a theme and a proposal move, by keyboard alone', async () => {
  const before = await screen.read();
  await screen.group('Technologie · Meest kansrijke acties').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await eventually(async () => (await screen.read())[8]?.[1]).toBe(before[9]?.[1]);

  const moved = before[14]?.[1] ?? '';
  await screen.choose(15);
  await page.keyboard.press('Alt+ArrowUp');
  await eventually(() => screen.heading.textContent()).toBe('Voorstel 14');
  await page.keyboard.press('Alt+ArrowUp');
  await screen.group('Overige onderwerpen · Meest kansrijke acties (2)').waitFor();
  await screen.group('Overige onderwerpen · Kansrijke acties (5)').waitFor();
  expect((await screen.read())[13]?.[1]).toBe(moved);
  const print = await printedText(page, 1);
  expect(print.indexOf('Technologie')).toBeLessThan(print.indexOf('Opvang van slachtoffers'));

  await reopen();
  expect((await screen.read())[8]?.[1]).toBe(before[9]?.[1]);
  for (const _ of [1, 2, 3]) {
    await undo();
    await eventually(() => framePage(page).saveState.textContent()).toBe('bewaard');
    await page.waitForTimeout(100);
  }
  expect(await screen.read()).toEqual(before);
});

test('task 4: an estimate becomes firm: a slip is refused with the right form, and kept', async () => {
  await screen.choose(4);
  await chooseByKeys(page, screen.costStatus, 'Geraamd');
  await tabTo(page, screen.amount(0));
  await page.keyboard.type('1,2 mln');
  await page.keyboard.press('ControlOrMeta+S');
  await eventually(async () => plain(await screen.problems.textContent())).toContain('€ 1.200.000');
  await eventually(() => screen.problems.evaluate((it) => it === document.activeElement)).toBe(
    true,
  );
  expect(await screen.amount(0).inputValue()).toBe('1,2 mln');
  expect(await framePage(page).saveState.textContent()).toBe('wijzigingen nog niet bewaard');

  await screen.problems.getByRole('button', { name: 'Bedrag' }).press('Enter');
  await eventually(() => screen.amount(0).evaluate((it) => it === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1.200.000');
  await eventually(() => screen.costText.inputValue()).toBe('€\u00a01.200.000 incidenteel');
  await screen.save();
  expect(plain(await screen.row(4).textContent())).toContain('€ 1.200.000');
  expect(await printedText(page, 1)).toContain('€ 1.200.000 incidenteel');

  await screen.tab(/Geschiedenis/).click();
  await eventually(async () =>
    plain(await page.getByRole('tabpanel').last().textContent()),
  ).toContain('Kosten zoals gedrukt');
  await reopen();
  expect(plain(await screen.row(4).textContent())).toContain('€ 1.200.000');
  await undo();
  await screen.choose(4);
  await eventually(() => screen.costText.inputValue()).toBe('Nog onbekend.');
});

test('the words of a cost cell are read as they are typed, and become the amounts when asked', async () => {
  await screen.choose(4);
  await tabTo(page, screen.costText);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Circa 2,4 mln. euro per jaar t/m 2027');
  const reading = screen.form.locator('.cost-reading');
  await eventually(async () => plain(await reading.textContent())).toBe(
    'Gelezen in deze woorden: € 2.400.000 structureel Als bedragen overnemenAlleen tekst, telt niet mee: «Circa», «t/m 2027»',
  );
  expect(await findViolations(page)).toEqual([]);
  await tabTo(page, reading.getByRole('button', { name: 'Als bedragen overnemen' }));
  await page.keyboard.press('Enter');
  await eventually(() => screen.amount(0).inputValue()).toBe('€\u00a02.400.000');
  expect(await screen.costText.inputValue()).toBe('Circa 2,4 mln. euro per jaar t/m 2027');
  await screen.save();
  expect(plain(await screen.row(4).textContent())).toContain('€ 2.400.000');
  expect(await printedText(page, 1)).toContain('Circa 2,4 mln. euro per jaar');

  await tabTo(page, screen.costText);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('zie het plan van aanpak');
  await eventually(() => reading.textContent()).toContain('geen bedrag te lezen');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('p.m.');
  await eventually(async () => plain(await reading.textContent())).toContain('Nog onbekend.');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Circa 2,4 mln. euro per jaar t/m 2027');
  await undo();
  await eventually(() => screen.costText.inputValue()).toBe('Nog onbekend.');
});

test('a reference is picked with @ and reads as it prints; the text of a proposal keeps it', async () => {
  await screen.choose(1);
  await screen.appreciation.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Zie voorstel @');
  await page.getByRole('combobox', { name: /vindplaats/ }).waitFor();
  await page.keyboard.type('26');
  await page.getByRole('option', { name: 'Voorstel 26' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(async () => plain(await screen.appreciation.textContent())).toMatch(
    /Zie voorstel 26$/,
  );
  await screen.save();
  expect(await printedText(page, 1)).toContain('Zie voorstel 26');
  await undo();
});

test('dragging a row puts it in another theme', async () => {
  const text = (await screen.read())[2]?.[1] ?? '';
  await screen
    .row(3)
    .locator('td[data-column="text"]')
    .dragTo(screen.row(6).locator('td[data-column="text"]'), {
      targetPosition: { x: 20, y: 4 },
    });
  await eventually(async () => (await screen.read())[4]?.[1]).toBe(text);
  await screen.group('Bescherming van minderjarigen · Meest kansrijke acties (3)').waitFor();
  await undo();
  await eventually(async () => (await screen.read())[2]?.[1]).toBe(text);
});

test('several proposals are decided on at once, and the filter finds them', async () => {
  await screen.select(1);
  await screen.select(3);
  expect(await totals()).toContain('Totaal van 2 geselecteerd');
  expect(await totals()).toContain('indicatief; geen dekking beschikbaar');
  await page.getByRole('button', { name: /Besluit voor de selectie/ }).click();
  await page.getByRole('menuitem', { name: 'niet opgenomen' }).click();
  await screen.row(1).getByText('niet opgenomen').waitFor();
  await screen.select(1);
  await screen.select(3);
  await page.getByRole('button', { name: /alle besluiten/ }).click();
  await page.getByRole('option', { name: 'niet opgenomen' }).click();
  await eventually(() => screen.rows.count()).toBe(2);
  await page
    .getByRole('button', { name: /Besluit/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'alle besluiten' }).click();
  await undo();
  await screen.filter.fill('klant communicatie');
  await eventually(() => screen.rows.count()).toBe(1);
  await screen.filter.fill('');
});

test('removing says first what refers to a proposal; the toast puts it back', async () => {
  await screen.filter.fill('26');
  await screen.choose(26);
  await page.keyboard.press('ControlOrMeta+Delete');
  await screen.dialog.waitFor();
  expect(await screen.dialog.textContent()).toContain('Voorstel 4 (in de tekst)');
  expect(await findViolations(page)).toEqual([]);
  await screen.dialog.getByRole('button', { name: 'Verwijderen' }).click();
  await screen.filter.fill('');
  await eventually(async () => (await screen.read()).length).toBe(32);
  await screen.choose(4);
  await eventually(async () => plain(await screen.appreciation.textContent())).toContain(
    '[vervallen]',
  );
  await screen.undoToast.click();
  await eventually(async () => (await screen.read()).length).toBe(33);
  await eventually(async () => plain(await screen.appreciation.textContent())).toBe(
    'Sluit aan bij voorstel 26 en 27.',
  );
});

test('leaving a form with edits asks first; undo with edits asks too', async () => {
  await screen.choose(3);
  await page.keyboard.press('Alt+ArrowUp');
  await eventually(() => screen.heading.textContent()).toBe('Voorstel 2');
  await screen.text.click();
  await page.keyboard.type('x');
  await screen.choose(7);
  await screen.dialog.getByRole('heading', { name: 'Wijzigingen bewaren?' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await screen.dialog.getByRole('button', { name: 'Verder bewerken' }).click();
  expect(await screen.heading.textContent()).toBe('Voorstel 2');
  await undo();
  await screen.dialog.getByRole('heading', { name: 'Eerst dit formulier' }).waitFor();
  await screen.dialog.getByRole('button', { name: 'Laten vallen en ongedaan maken' }).click();
  await eventually(() => screen.heading.textContent()).toBe('Voorstel 3');
  await screen.text.click();
  await page.keyboard.type('x');
  await screen.choose(7);
  await screen.dialog.getByRole('button', { name: 'Niet bewaren' }).click();
  await eventually(() => screen.heading.textContent()).toBe('Voorstel 7');
});

test('a note is made, and counted in its tab', async () => {
  await screen.choose(2);
  await screen.tab(/Notities/).click();
  await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
  await page.getByRole('textbox', { name: /^Tekst/ }).click();
  await page.keyboard.type('Navragen bij het OM.');
  await screen.save();
  await screen.tab(/Notities \(1\)/).waitFor();
  await page.getByText('Navragen bij het OM.').waitFor();
  await undo();
  await screen.tab(/^Notities$/).waitFor();
  await screen.tab(/Gegevens/).click();
});

test('the list is exported as it is shown', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kamerdossier-csv-'));
  const path = join(folder, 'voorstellen.csv');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await screen.filter.fill('klantenproblematiek');
  await screen.exportCsv.click();
  await framePage(page).status.getByText('1 regel geëxporteerd').waitFor();
  const lines = (await readFile(path, 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFThema en categorie;Nr\.;Voorstel;/);
  expect(lines[1]).toContain('€\u00a0175.000 incidenteel');
  expect(lines[1]).toContain(';175000;');
  await screen.filter.fill('');
  await rm(folder, { recursive: true });
});

test('a list is not saved over the dossier that is open', async () => {
  const inFolder = await readdir(join(app.data, 'dossiers'));
  const name = inFolder.find((file) => file.endsWith('.dossier')) ?? '';
  const dossier = join(app.data, 'dossiers', name);
  const before = await readFile(dossier);
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, dossier);
  await screen.exportCsv.click();
  await framePage(page)
    .status.getByText(/is een dossier\. Daar overheen schrijven/)
    .waitFor();
  expect((await readFile(dossier)).equals(before)).toBe(true);
});

test('nobody is kept out: no violations, in light and dark, with a form, notes and history', async () => {
  await screen.choose(5);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const tab of [/Notities/, /Geschiedenis/, /Gegevens/]) {
      await screen.tab(tab).click();
      expect(await findViolations(page)).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 640, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await screen.rows.first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('no page asked anything of a network, or did what the security policy forbids', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
