import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { recordPage } from './pages/record-page.ts';
import { startPage } from './pages/start-page.ts';

// Kamerstukken, organisaties, moties en toezeggingen, dossier: each is made in, edited, deleted,
// undone; at the end the file is opened again and holds what was done.

let app: RunningApp;

beforeAll(async () => {
  app = await launchApp();
  const page = await app.firstPage();
  page.setDefaultTimeout(10_000);
  await startPage(page).openExample();
  await framePage(page).navigation.waitFor();
});

afterAll(async () => {
  await endApp(app);
});

const at = async (screen: string) => {
  const page = await app.firstPage();
  await framePage(page).goTo(screen);
  return { page, screen: recordPage(page) };
};

/** No violations in light and dark. */
async function isAccessible() {
  const page = await app.firstPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('kamerstukken: found by any spelling, made in house form, never twice, removed and put back', async () => {
  const { page, screen } = await at('Kamerstukken');
  await screen.filter('28638-244');
  await expect.poll(() => page.locator('tr[data-row]').count()).toBe(1);
  await screen.open('nr. 244');
  await page.getByRole('link', { name: /Motie Mutluer/ }).waitFor();
  await isAccessible();
  await screen.filter('');

  await screen.press('Nieuw stuk');
  await screen.field(/^Vindplaats/).fill('kst-28638-244');
  await screen.field(/^Titel/).fill('Brief over extra middelen');
  await page.keyboard.press('Control+s');
  await page
    .getByText(/staat er al als/)
    .first()
    .waitFor();
  await screen.field(/^Vindplaats/).fill('28 638, nrs. 244 en 245');
  await page.getByText(/Hier staan 2 stukken/).waitFor();
  await screen.field(/^Vindplaats/).fill('TK 2023–2024, 28638, nummer 249, p. 5');
  await page.getByText(/nr\. 249\. Een stuk staat hier als geheel: p\. 5/).waitFor();
  await screen.field(/^Vindplaats/).fill('Kamerstukken 2023/2024, 28638 nr. 249');
  await page.getByText('Gelezen als: Kamerstukken II 2023/24, 28 638, nr. 249').waitFor();
  await screen.save();
  await page.getByRole('heading', { name: 'Kamerstukken II 2023/24, 28 638, nr. 249' }).waitFor();
  expect(await screen.field('Nummer').inputValue()).toBe('249');

  await screen.field(/^Titel/).fill('Brief over extra geld');
  await screen.save();
  await screen.row('Brief over extra geld').waitFor();
  await screen.remove();
  await expect.poll(() => screen.row('Brief over extra geld').count()).toBe(0);
  await screen.undoToast();
  await screen.row('Brief over extra geld').waitFor();
});

test('organisaties: made, put in a group from either side, removed and put back', async () => {
  const { page, screen } = await at('Organisaties');
  await screen.press('Nieuwe organisatie');
  await screen.field(/^Naam/).fill('Stichting Veilige Haven');
  await screen.find('Lid van', 'regie', /egiegroep/);
  await screen.save();
  await page.getByRole('heading', { name: 'Stichting Veilige Haven' }).waitFor();
  await isAccessible();
  await screen.field('Afkorting').fill('SVH');
  await screen.save();
  // What is emptied stays empty.
  await screen.field('Afkorting').fill('');
  await screen.save();
  expect(await screen.field('Afkorting').inputValue()).toBe('');
  await screen.field('Afkorting').fill('SVH');
  await screen.save();
  await screen.filter('SVH');
  await screen.row('Stichting Veilige Haven').waitFor();
  await screen.remove();
  await screen.undoToast();
  await screen.row('Stichting Veilige Haven').waitFor();
  await screen.filter('regie');
  await screen.open('egiegroep');
  await page.getByRole('list', { name: 'Leden: gekozen' }).getByText('Veilige Haven').waitFor();
});

test('moties: a record of its own for each axis; what was there of the course stays', async () => {
  const { page, screen } = await at('Moties en toezeggingen');
  await screen.press('Nieuwe motie');
  await screen.find('Kamerstuk van de motie', '249', /nr\. 249/);
  await screen.field(/^Korte naam/).fill('Jansen c.s.');
  await screen.save();
  await screen.row('Jansen c.s.').waitFor();
  // The checklist is seen first; the form stands beside it.
  await page.getByText('Er zijn nog geen onderdelen;').waitFor();
  await page.getByRole('tab', { name: 'Gegevens' }).click();
  await screen.press('Nieuwe stand toevoegen');
  await screen.choose('Voortgang', 'in behandeling');
  await screen.press('Termijn toevoegen');
  await screen.field(/^Zoals gezegd/).fill('voor de zomer');
  await isAccessible();
  await screen.save();
  await screen.row('in behandeling').filter({ hasText: 'Jansen' }).waitFor();
  await screen.row('Jansen').getByText('voor de zomer').waitFor();
  expect(await page.getByRole('button', { name: 'Stand 1 weghalen' }).count()).toBe(0);
  await screen.remove();
  await expect.poll(() => screen.row('Jansen').count()).toBe(0);
  await screen.undoToast();
  await screen.row('Jansen').waitFor();

  await screen.open('Na de begrotingsbehandeling');
  await page.getByRole('heading', { name: 'Toezegging', exact: true }).waitFor();
  await screen.press('Nieuwe toezegging');
  await page.getByRole('textbox', { name: /^Toezegging/ }).fill('Het overzicht wordt herzien.');
  await screen.save();
  await screen.row('Het overzicht wordt herzien').waitFor();
});

test('dossier: a theme is renamed, moved by key and put back; the letter gets its reference', async () => {
  const { page, screen } = await at('Kamerstukken');
  await page.getByRole('link', { name: '28 638 · Mensenhandel' }).click();
  await page.getByRole('heading', { level: 1, name: 'Dossier' }).waitFor();
  await screen.open('Technologie');
  await screen.field(/^Titel/).fill('Techniek');
  await screen.save();
  const first = screen.row('Techniek').getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => screen.row('Techniek').textContent()).toMatch(/^4Techniek/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => screen.row('Techniek').textContent()).toMatch(/^5Techniek/);
  await isAccessible();

  await screen.open('Programma en brief');
  await screen.field('Kenmerk').fill('5191234');
  await screen.save();
  await screen.press('Nieuw');
  await page.getByRole('menuitem', { name: 'Nieuw thema' }).click();
  await screen.field(/^Titel/).fill('Preventie');
  await screen.save();
  await screen.row('Preventie').waitFor();
  await screen.remove();
  await screen.undoToast();
  await screen.row('Preventie').waitFor();
});

test('task 5, the annex: the copy becomes a version of its own, with a title and a day', async () => {
  const page = await app.firstPage();
  const screen = recordPage(page);
  await screen.filter('Kopie van het financieel overzicht');
  await screen.open('Kopie van het financieel overzicht');
  await screen.press('Stand-versie maken');
  await isAccessible();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Stand per/ }).press('ControlOrMeta+A');
  await page.keyboard.type('1-3-2024');
  const title = dialog.getByRole('textbox', { name: /^Titel/ });
  await expect.poll(() => title.inputValue()).toMatch(/stand per 1 maart 2024/);
  await dialog.getByRole('button', { name: 'Maken', exact: true }).click();
  await screen.filter('stand per 1 maart 2024');
  await screen.row('Financieel overzicht').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Stand-versie maken' }).count()).toBe(0);
  expect(await page.getByRole('combobox', { name: /^Kopie van/ }).inputValue()).toBe('');
  // The open form follows the annex and holds no edits of its own.
  expect(await framePage(page).saveState.textContent()).toBe('bewaard');
});

test('the file holds it all after closing the application', async () => {
  await app.quit();
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  app = await launchApp({ data: app.data });
  const page = await app.firstPage();
  page.setDefaultTimeout(10_000);
  await startPage(page).recent.first().click();
  const found: readonly (readonly [string, string])[] = [
    ['Kamerstukken', 'Brief over extra geld'],
    ['Moties en toezeggingen', 'Jansen c.s.'],
  ];
  for (const [name, text] of found) {
    const { screen } = await at(name);
    await screen.row(text).waitFor();
  }
  await page.keyboard.press('Control+d');
  await recordPage(page).row('Techniek').waitFor();
});
