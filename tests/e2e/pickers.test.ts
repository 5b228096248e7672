import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { plain, proposalsPage } from './pages/proposals-page.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  ({ app, page } = await openExample());
});

afterAll(async () => {
  await endApp(app);
});

const picker = (label: RegExp) => page.getByRole('combobox', { name: label }).first();
const options = () => page.getByRole('option');
const chosenIn = async (label: string) =>
  (
    await page
      .getByRole('list', { name: `${label}: gekozen` })
      .getByRole('listitem')
      .allTextContents()
  ).map(plain);
const hasFocus = (part: Locator) => part.evaluate((it) => it === document.activeElement);
const errorOf = (field: Locator) =>
  field.evaluate((it) =>
    (it.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

/** Comes to a field and types; the list need not be there yet when the next key is pressed. */
async function typeIn(field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.type(text);
}

/** Opens a new proposal; nothing of it goes into the file. */
async function proposal(number: number): Promise<void> {
  await framePage(page).goTo('Voorstellen');
  await proposalsPage(page).choose(number);
  await page.getByRole('heading', { level: 2, name: `Voorstel ${number}`, exact: true }).waitFor();
}

async function dropEdits(): Promise<void> {
  await page.getByRole('button', { name: 'Herstellen' }).click();
  await page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();
}

test('several records: Enter and Tab choose what is meant, an abbreviation too, however fast', async () => {
  await proposal(3);
  const field = picker(/^Ingediend door/);
  await typeIn(field, 'OM');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosenIn('Ingediend door')).toEqual(['Openbaar ministerie']);
  expect(await hasFocus(field)).toBe(true);
  expect(await field.inputValue()).toBe('');
  await page.keyboard.type('nla');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => chosenIn('Ingediend door'))
    .toEqual(['Openbaar ministerie', 'Nederlandse Arbeidsinspectie']);
  expect(await hasFocus(field)).toBe(false);
  expect(await options().count()).toBe(0);
  await dropEdits();
});

test('an option that is pointed at is chosen by Enter and by Tab', async () => {
  await proposal(3);
  const field = picker(/^Uitgevoerd door/);
  await typeIn(field, 'mensenhandel');
  await options().nth(1).waitFor();
  const names = (await options().allTextContents()).map(plain);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosenIn('Uitgevoerd door')).toEqual([names[1]]);
  await page.keyboard.type('mensenhandel');
  await options().first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect.poll(() => chosenIn('Uitgevoerd door')).toEqual([names[1], names[0]]);
  await dropEdits();
});

test('what means several, or nothing, stays as it was typed; the field says so and saving waits', async () => {
  await proposal(3);
  const field = picker(/^Ingediend door/);
  await typeIn(field, 'mensenhandel');
  await page.keyboard.press('Enter');
  await expect.poll(() => errorOf(field)).toMatch(/Bij “mensenhandel” passen er \d+\./);
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('mensenhandel');
  await page.keyboard.press('Control+s');
  const problems = proposalsPage(page).problems;
  await expect
    .poll(async () => plain(await problems.textContent()))
    .toContain('1 veld klopt nog niet');
  await problems.getByRole('button', { name: 'Ingediend door' }).press('Enter');
  await expect.poll(() => hasFocus(field)).toBe(true);
  expect(await findViolations(page)).toEqual([]);

  for (let left = 'mensenhandel'.length; left > 0; left -= 1)
    await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect.poll(() => problems.count()).toBe(0);
  await page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();
});

test('leaving a record asks what is to become of text that was not chosen', async () => {
  await proposal(3);
  await typeIn(picker(/^Ingediend door/), 'Fairwerk');
  await page.keyboard.press('Tab');
  await proposalsPage(page).choose(4);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verder bewerken' }).click();
  expect(await picker(/^Ingediend door/).inputValue()).toBe('Fairwerk');
  await dropEdits();
  expect(await picker(/^Ingediend door/).inputValue()).toBe('');
});

test('Escape closes the list and leaves what was typed', async () => {
  await proposal(3);
  const field = picker(/^Ingediend door/);
  await typeIn(field, 'mensenhandel');
  await options().first().waitFor();
  await page.keyboard.press('Escape');
  await options().first().waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('mensenhandel');
  await page.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('mensenhandel');
  await dropEdits();
});

test('pasted names are read one by one; what is none of them stays', async () => {
  await proposal(3);
  const field = picker(/^Ingediend door/);
  await field.focus();
  await page.keyboard.insertText('OM, NLA; Fairwerk');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => chosenIn('Ingediend door'))
    .toEqual(['Openbaar ministerie', 'Nederlandse Arbeidsinspectie']);
  expect(await field.inputValue()).toBe('Fairwerk');
  await dropEdits();
});

test('an organisation is made where it is named, and comes and goes in one step', async () => {
  await proposal(3);
  const field = picker(/^Ingediend door/);
  await typeIn(field, 'Stichting Fairwerk');
  await page.getByRole('option', { name: 'Nieuwe organisatie: Stichting Fairwerk' }).waitFor();
  await page.keyboard.press('Enter');
  const card = page.getByRole('group', { name: 'Nieuwe organisatie' });
  await tabTo(page, card.getByRole('textbox', { name: 'Afkorting' }));
  await page.keyboard.type('SF');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();
  const { organisations, proposals } = await readContents(page);
  const made = organisations.find(({ abbreviation }) => abbreviation === 'SF');
  expect(made).toMatchObject({ name: 'Stichting Fairwerk', kind: 'overig' });
  expect(proposals[2]?.submittedBy).toEqual([made?.id]);
  await takeBack(page);
  const before = await readContents(page);
  expect(before.organisations.some(({ abbreviation }) => abbreviation === 'SF')).toBe(false);
  expect(before.proposals[2]?.submittedBy).toEqual([]);
});

test('an organisation that is there already, in other words, is offered and chosen, never made again', async () => {
  await proposal(3);
  const field = picker(/^Ingediend door/);
  await typeIn(field, 'De nederlandse  arbeidsinspectie.');
  await expect.poll(() => options().allTextContents()).toEqual(['Nederlandse Arbeidsinspectie']);
  await page.keyboard.press('Enter');
  await expect.poll(() => chosenIn('Ingediend door')).toEqual(['Nederlandse Arbeidsinspectie']);

  // One that is made, and then gets the name of one that is there.
  await page.keyboard.type('Stichting Fairwerk');
  await page.getByRole('option', { name: 'Nieuwe organisatie: Stichting Fairwerk' }).waitFor();
  await page.keyboard.press('Enter');
  const card = page.getByRole('group', { name: 'Nieuwe organisatie' });
  const name = card.getByRole('textbox', { name: 'Naam' });
  await tabTo(page, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('openbaar Ministerie');
  await expect.poll(() => errorOf(name)).toContain('Openbaar ministerie staat al in het dossier.');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await page.getByText('Niet opgeslagen').or(page.getByText('Niet bewaard')).first().waitFor();
  await tabTo(page, card.getByRole('button', { name: 'Kies Openbaar ministerie' }));
  await page.keyboard.press('Enter');
  await card.waitFor({ state: 'detached' });
  await expect
    .poll(() => chosenIn('Ingediend door'))
    .toEqual(['Nederlandse Arbeidsinspectie', 'Openbaar ministerie']);
  await dropEdits();
});

test('one record: a number means what bears it, and emptying lets it go', async () => {
  await proposal(3);
  const field = picker(/^Is geworden/);
  await typeIn(field, '24');
  await page.keyboard.press('Tab');
  await expect.poll(() => field.inputValue()).toMatch(/^24\. /);
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('zomaar iets');
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('zomaar iets');
  await expect.poll(() => errorOf(field)).toContain('Niets in dit dossier past bij “zomaar iets”.');
  // Escape in it shows again what is chosen.
  await field.focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => field.inputValue()).toMatch(/^24\. /);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('');
  await page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();
});

test.each(['28638-238', 'kst-28638-238', '28 638, nr. 238'])(
  'a paper is chosen by the spelling %s',
  async (typed) => {
    await proposal(3);
    const field = picker(/^Besloten in/);
    await typeIn(field, typed);
    await page.keyboard.press('Tab');
    await expect.poll(async () => plain(await field.inputValue())).toContain('28 638, nr. 238');
    await dropEdits();
  },
);

test('a paper that is not there is said on Tab, and made by Enter', async () => {
  await proposal(3);
  const field = picker(/^Besloten in/);
  // It begins as one that is there, and is another.
  await typeIn(field, '28638-23');
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('28638-23');
  await expect.poll(() => errorOf(field)).toContain('“28638-23” staat nog niet in dit dossier.');
  await field.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Nieuw stuk' }).waitFor();
  await expect.poll(async () => plain(await field.inputValue())).toContain('28 638, nr. 23');
  await dropEdits();
});

test.each([
  ['Kamerstukken II 2023/24, 28 638, nr. 238, p. 4', 'Tab'],
  ['Kamerstukken II 2023/24, 28 638, nr. 23, p. 4', 'Enter'],
])('of a page that is typed with a paper is said what becomes of it: %s', async (typed, key) => {
  await proposal(3);
  const field = picker(/^Besloten in/);
  await typeIn(field, typed);
  await page.keyboard.press(key);
  await page.getByText('p. 4 wordt hier niet vastgelegd').waitFor();
  expect(plain(await field.inputValue())).not.toContain('p. 4');
  await dropEdits();
});

test('a motion is chosen by the citation of its paper, and a field of few things by Tab', async () => {
  await framePage(page).goTo('Moties en toezeggingen');
  await page.getByRole('button', { name: 'Nieuwe motie' }).click();
  const replaces = picker(/^Gewijzigd, ter vervanging van/);
  await typeIn(replaces, 'kst-28638-238');
  await page.keyboard.press('Tab');
  await expect.poll(async () => plain(await replaces.inputValue())).toContain('28 638, nr. 238');

  const opinion = page.getByRole('button', { name: /Oordeel/ });
  await opinion.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type('ontr');
  await page.keyboard.press('Tab');
  await expect.poll(() => opinion.textContent()).toContain('Ontraden');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Annuleren', exact: true }).first().click();
});

test('the form of an organisation names the one that is called so already', async () => {
  await framePage(page).goTo('Organisaties');
  await page.getByRole('button', { name: 'Nieuwe organisatie' }).click();
  const name = page.getByRole('textbox', { name: /^Naam/ });
  await tabTo(page, name);
  await page.keyboard.type('de Openbaar Ministerie');
  await page.keyboard.press('Control+s');
  await expect.poll(() => errorOf(name)).toContain('Openbaar ministerie staat al in het dossier.');
  expect((await readContents(page)).organisations).toHaveLength(
    (await readContents(page)).organisations.filter(({ name: each }) => !/^de /i.test(each)).length,
  );
  await page.getByRole('button', { name: 'Annuleren', exact: true }).first().click();
});
