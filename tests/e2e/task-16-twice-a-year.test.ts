import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Commitment } from '../../db/model/records/commitment.ts';
import { describeSubject } from '../../main/annex/describe-subject.ts';
import { seedContents } from '../../seeds/index.ts';
import { tablesOf } from '../main/annex/described.ts';
import { chooseByKeys, enter, tabTo } from './keyboard.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { type MadeDossier, madeDossier } from './made-dossier.ts';
import { framePage } from './pages/frame-page.ts';
import { registerPage } from './pages/register-page.ts';
import { readContents } from './read-contents.ts';
import { doAgain, takeBack } from './take-back.ts';

// Task 16, by keyboard alone: a promise to report twice a year, kept by three letters while the
// cabinet changes; one of them four days late.

const TODAY = '2025-12-20';
const PROMISE = 'De Kamer elk half jaar over de voortgang informeren';
const PROMISED_BY = 'de Staatssecretaris van Justitie en Veiligheid, E. van der Burg';

let file: MadeDossier;
let app: RunningApp;
let page: Page;

async function start(data?: string): Promise<void> {
  const kept = data === undefined ? {} : { data };
  app = await launchApp({ files: [file.path], today: TODAY, ...kept });
  page = await app.firstPage();
  page.setDefaultTimeout(15_000);
  await framePage(page).navigation.waitFor();
}

beforeAll(async () => {
  file = await madeDossier('Halfjaar', seedContents('letter-28638-247'));
  await start();
});

afterAll(async () => {
  await endApp(app);
  await file.remove();
});

const main = () => page.getByRole('main');

async function typeIn(label: string | RegExp, words: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label }).first());
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}

/** Types a day in the last field of that name. */
async function typeDay(label: string | RegExp, day: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label }).last());
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(day);
}

/** Names a paper that is not in the register yet, so that it is made. */
async function makePaper(label: RegExp, citation: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: label }).first());
  await page.keyboard.type(citation);
  await page.getByRole('option', { name: /^Maak dit stuk aan/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Nieuw stuk' }).waitFor();
}

async function save(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
}

async function promise(): Promise<Commitment> {
  const found = (await readContents(page)).commitments.find(({ text }) => text === PROMISE);
  if (found === undefined) throw new Error('the promise is not in the file');
  return found;
}

/** Comes to the tabs of the record and goes to one of them. */
async function goToTab(name: 'Checklist' | 'Gegevens'): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true });
  await tabTo(page, page.getByRole('tab', { selected: true }));
  for (let steps = 0; steps < 4; steps += 1) {
    if ((await tab.getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press(name === 'Checklist' ? 'ArrowLeft' : 'ArrowRight');
  }
  throw new Error(`no tab ${name}`);
}

test('task 16: a promise of a letter, with three terms', async () => {
  await page.keyboard.press('ControlOrMeta+5');
  await enter(page, main().getByRole('button', { name: 'Nieuwe toezegging' }));
  await typeIn(/^Toezegging/, PROMISE);
  await chooseByKeys(page, page.getByRole('button', { name: /Gedaan in/ }), 'een brief');
  await typeDay('Gedaan op', '17-06-2024');
  await makePaper(/^Stuk waarin/, 'kst-28638-255');
  await typeIn(/^Toegezegd door/, PROMISED_BY);
  await typeIn(/^Nu verantwoordelijk/, 'de Staatssecretaris van Justitie en Veiligheid');
  await chooseByKeys(page, page.getByRole('button', { name: /Herhaling/ }), 'elk halfjaar');
  const add = page.getByRole('button', { name: 'Volgende keer toevoegen' });
  await enter(page, add);
  await typeDay('Uiterlijk', '31-12-2024');
  // From the second on the day is offered, at the end of the month.
  await enter(page, add);
  await enter(page, add);
  await save();
  const made = await promise();
  expect(made.occurrences.map(({ due }) => due)).toEqual([
    '2024-12-31',
    '2025-06-30',
    '2025-12-31',
  ]);
  expect(made).toMatchObject({ origin: 'brief', madeOn: '2024-06-17', recurring: 'halfjaar' });
});

test('task 16: the office moves to another minister, who promised stays', async () => {
  await goToTab('Gegevens');
  await typeIn(/^Nu verantwoordelijk/, 'de Minister van Asiel en Migratie');
  await save();
  expect(await promise()).toMatchObject({
    promisedBy: PROMISED_BY,
    office: 'de Minister van Asiel en Migratie',
  });
});

/** Settles the first open turn with a letter that is made on the spot. */
async function settleWith(citation: string, dates: { date: string; sent: string }): Promise<void> {
  await goToTab('Checklist');
  await enter(page, main().getByRole('button', { name: 'Afdoen met brief…' }));
  await makePaper(/^Brief of ander stuk/, citation);
  await typeDay(/^Datum(?! verzonden)/, dates.date);
  await typeDay('Datum verzonden', dates.sent);
  await enter(page, page.getByRole('dialog').getByRole('button', { name: 'Nazien' }));
}

async function carryOut(): Promise<void> {
  const dialog = page.getByRole('dialog');
  await enter(page, dialog.getByRole('button', { name: '1 punt vastleggen' }));
  await dialog.waitFor({ state: 'detached' });
}

test('task 16: a letter in time, one four days late that must say why, and one in time', async () => {
  await settleWith('28638-260', { date: '19-11-2024', sent: '19-11-2024' });
  await carryOut();

  // In the ministry's text it bears another day than in print.
  await settleWith('28638-265', { date: '03-07-2025', sent: '04-07-2025' });
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('alert')
    .getByText(/geef de reden dat het later werd/)
    .waitFor();
  await enter(page, dialog.getByRole('button', { name: 'Terug' }));
  await typeIn(/^Reden van te laat/, 'De cijfers van de politie kwamen later.');
  await enter(page, dialog.getByRole('button', { name: 'Nazien' }));
  await carryOut();

  await settleWith('28638-270', { date: '15-12-2025', sent: '15-12-2025' });
  await carryOut();

  const { documents } = await readContents(page);
  const numberOf = (id?: string) => documents.find((document) => document.id === id)?.number;
  const { occurrences, progress, statusHistory } = await promise();
  expect(occurrences.map(({ settledBy, reason }) => [numberOf(settledBy), reason])).toEqual([
    ['260', undefined],
    ['265', 'De cijfers van de politie kwamen later.'],
    ['270', undefined],
  ]);
  // What recurs is not over because its turns so far are.
  expect(progress).toBe('in-behandeling');
  expect(statusHistory).toHaveLength(3);
  expect(documents.find(({ number }) => number === '265')).toMatchObject({
    date: '2025-07-03',
    dateSent: '2025-07-04',
  });
});

test('task 16: the next term is open, and can be taken back and put back', async () => {
  await goToTab('Gegevens');
  await enter(page, page.getByRole('button', { name: 'Volgende keer toevoegen' }));
  await save();
  const dues = async () => (await promise()).occurrences.map(({ due }) => due);
  const all = ['2024-12-31', '2025-06-30', '2025-12-31', '2026-06-30'];
  expect(await dues()).toEqual(all);
  await registerPage(page).row(PROMISE).getByText('deels voldaan').waitFor();
  await registerPage(page).row(PROMISE).getByText('30-6-2026').waitFor();
  await takeBack(page);
  await expect.poll(dues).toEqual(all.slice(0, 3));
  await doAgain(page);
  await expect.poll(dues).toEqual(all);
});

test('task 16: it survives a close, and reads right in print', async () => {
  const before = await promise();
  await app.quit();
  await start(app.data);
  expect(await promise()).toEqual(before);
  const contents = await readContents(page);
  const subject = { kind: 'checklist', item: before.id, asOf: TODAY } as const;
  const turns = tablesOf(describeSubject(contents, subject, false)).find(
    ({ under }) => under === 'Keren',
  );
  expect(turns?.rows).toEqual([
    ['31 december 2024', 'Kamerstuk 28 638, nr. 260', ''],
    ['30 juni 2025', 'Kamerstuk 28 638, nr. 265', 'De cijfers van de politie kwamen later.'],
    ['31 december 2025', 'Kamerstuk 28 638, nr. 270', ''],
    ['30 juni 2026', 'Nog open', ''],
  ]);
});
