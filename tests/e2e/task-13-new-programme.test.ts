import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { recordPage } from './pages/record-page.ts';
import { startPage } from './pages/start-page.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await launchApp();
});

afterAll(async () => {
  await endApp(app);
});

const LINES = ['Voorkomen', 'Signaleren', 'Melden', 'Beschermen', 'Opsporen', 'Herstel', 'Kennis'];

test('task 13: a new programme, with nothing of letter 247 in it', async () => {
  const page = await app.firstPage();
  page.setDefaultTimeout(10_000);
  await app.inMain(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    },
    join(app.data, 'Veilig opgroeien.dossier'),
  );
  await startPage(page).newDossier.click();
  await framePage(page).navigation.waitFor();
  await page.keyboard.press('Control+d');
  const screen = recordPage(page);
  await screen.press('Programma inrichten');
  await page.getByRole('heading', { level: 1, name: 'Programma inrichten' }).waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await findViolations(page)).toEqual([]);

  // What is missing is said, beside the field and in a summary, and nothing is made.
  await screen.press('Volgende');
  await page.getByText('Vul dit in.').first().waitFor();
  await screen.field(/^Naam van het programma/).fill('Veilig opgroeien');
  await screen.field(/^Dossiernummer/).fill('31 839');
  await screen.field(/^Titel van het dossier/).fill('Jeugdzorg');
  await screen.field(/^Ondertekenaar/).fill('De Staatssecretaris van Jeugd');
  // Enter goes on; it saves nothing before the last step.
  await page.keyboard.press('Enter');
  await screen.field(/^Eerste jaar/).fill('2027');
  await screen.field(/^Laatste jaar/).fill('2031');
  await screen.press('Volgende');
  await screen.field(/^Thema’s/).fill('Preventie\nOpvang thuis\nNazorg');
  await screen.field(/^Categorieën van voorstellen/).fill('Nu te starten\nLater');
  await screen.field(/^Toelichting bij totalen/).fill('dekking uit het amendement');
  await screen.press('Volgende');
  await screen.field(/^Actielijnen/).fill(LINES.join('\n'));
  await screen.press('Volgende');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Bewaren/ }).click();

  for (const part of ['Preventie', 'Nazorg', 'Kennis']) await screen.row(part).first().waitFor();
  const { contents } = await held();
  expect(contents.themes.map(({ title }) => title)).toEqual([
    'Preventie',
    'Opvang thuis',
    'Nazorg',
  ]);
  expect(contents.dossier.coverNote).toBe('dekking uit het amendement');
  expect(contents.dossier.categories.map(({ title }) => title)).toEqual(['Nu te starten', 'Later']);
  expect(contents.annexes[0]?.heads).toEqual([
    'Nu te starten',
    'Later',
    'Toelichting',
    'Geschatte kosten',
  ]);
  expect(contents.actionLines.map(({ title }) => title)).toEqual(LINES);
  expect(contents.actionLines[0]).toMatchObject({ unit: 1000, unitText: '(x € 1.000)' });
  expect(contents.programme).toHaveLength(9);
  expect(contents.programme[0]?.budget.map(({ year }) => year)).toEqual([
    2027, 2028, 2029, 2030, 2031,
  ]);
  expect(contents.annexes.map(({ title }) => title)).toEqual([
    'Overzicht van voorstellen van samenwerkingspartners voor het programma Veilig opgroeien',
    'Financieel overzicht van het programma Veilig opgroeien',
  ]);
  const said = JSON.stringify(contents).replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '');
  expect(said).not.toMatch(/mensenhandel|28 ?638|247|CoMensha|kansrijk|geen dekking/i);

  // One step: undone and done again as a whole.
  await page.locator('main').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await held()).contents.themes).toEqual([]);
  await page.keyboard.press('Control+Shift+z');
  await screen.row('Preventie').first().waitFor();

  for (const name of await framePage(page).navigation.getByRole('link').allTextContents()) {
    await framePage(page).goTo(name);
    expect(await page.locator('main').textContent()).not.toMatch(/mensenhandel|28 638|CoMensha/i);
  }

  await app.quit();
  app = await launchApp({ data: app.data });
  const again = await app.firstPage();
  await startPage(again).recent.first().click();
  await again.getByRole('link', { name: '31 839 · Jeugdzorg' }).click();
  await recordPage(again).row('Opvang thuis').first().waitFor();
  expect(app.observed.violations).toEqual([]);
});

/** What the dossier holds, as the bridge gives it to the page. */
async function held() {
  const page = await app.firstPage();
  return await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as {
      kamerdossier: { contents: { read: (input: object) => Promise<{ text: string }> } };
    };
    interface Held {
      themes: { title: string }[];
      actionLines: { title: string; unit: number; unitText: string }[];
      programme: { budget: { year: number }[] }[];
      annexes: { title: string; heads: string[] }[];
      dossier: { coverNote?: string; categories: { title: string }[] };
    }
    const { text } = await kamerdossier.contents.read({});
    return { contents: JSON.parse(text) as Held };
  });
}
