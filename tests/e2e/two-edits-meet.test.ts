import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contents } from '../../db/model/records/contents.ts';
import type { RecordKind } from '../../db/model/records/values.ts';
import type { Bridge } from '../../preload/contract.ts';
import { recordAddress } from '../../renderer/data/record-address.ts';
import { findViolations } from './find-violations.ts';
import { enter, tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { type ProposalsPage, plain, proposalsPage } from './pages/proposals-page.ts';
import { readContents } from './read-contents.ts';

// What is typed in a form, and what becomes of its record meanwhile elsewhere: in the list, by undo,
// by another program.

let app: RunningApp;
let page: Page;
let screen: ProposalsPage;

beforeAll(async () => {
  ({ app, page } = await openExample());
  screen = proposalsPage(page);
});

afterAll(async () => {
  expect(app.observed.violations).toEqual([]);
  await endApp(app);
});

type Kind = 'proposals' | 'actions' | 'organisations' | 'documents' | 'motions' | 'commitments';
type Part = Kind | 'themes' | 'annexes' | 'actionLines' | 'programme' | 'budgetSources' | 'notes';

/** Changes a record behind the window's back, as another program does; the window has not heard of it. */
async function changeElsewhere(kind: Part, id: string, part: object): Promise<void> {
  await page.evaluate(
    async ({ kind, id, part }) => {
      const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
      const read = await kamerdossier.contents.read({});
      if (!read.ok) throw new Error(read.error.sentence);
      const record = (
        (JSON.parse(read.text) as Contents)[kind] as readonly { readonly id: string }[]
      ).find((one) => one.id === id);
      const records = [{ ...record, ...part }] as never;
      const answer = await kamerdossier[kind].save({ records });
      if (!answer.ok) throw new Error(answer.error.sentence);
    },
    { kind, id, part },
  );
}

async function tellPage(): Promise<void> {
  await app.inMain(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('dossier.changed', {}),
    null,
  );
}

async function third() {
  const proposal = (await readContents(page)).proposals[2];
  if (proposal === undefined) throw new Error('no third proposal');
  return proposal;
}

const decision = () => screen.form.getByRole('button', { name: /Besluit$/ });
const panel = () => page.locator('.meeting');
const choice = (field: string, side: string) =>
  panel().getByRole('group', { name: field }).getByRole('radio', { name: side });

test('a decision that is set in the list stays, beside what was typed in the form', async () => {
  await framePage(page).goTo('Voorstellen');
  await screen.choose(3);
  await screen.text.fill('Getypt voordat het besluit viel.');
  await screen.select(3);
  await screen.select(4);
  await page.getByRole('button', { name: 'Besluit voor de selectie' }).click();
  await page.getByRole('menuitem', { name: 'opgenomen', exact: true }).click();
  const told = screen.form.getByRole('status').filter({ hasText: 'Intussen elders gewijzigd' });
  await told.waitFor();
  expect(await told.textContent()).toContain('Besluit');
  expect(await findViolations(page)).toEqual([]);
  await screen.text.focus();
  await screen.save();
  expect(await third()).toMatchObject({
    text: 'Getypt voordat het besluit viel.',
    decision: 'opgenomen',
  });
  await expect.poll(() => decision().textContent()).toContain('opgenomen');
  expect(plain(await screen.text.textContent())).toBe('Getypt voordat het besluit viel.');
  expect(await told.count()).toBe(0);
  await screen.select(3);
  await screen.select(4);
});

test('a field that both changed is shown with both values, and chosen by keyboard', async () => {
  const { id } = await third();
  await screen.text.fill('Mijn tekst.');
  await screen.appreciation.fill('Mijn appreciatie.');
  await changeElsewhere('proposals', id, {
    text: 'Tekst van een collega.',
    appreciation: 'Appreciatie van een collega.',
    decision: 'elders-belegd',
  });
  await screen.text.focus();
  await page.keyboard.press('ControlOrMeta+S');
  await panel().waitFor();
  expect(await panel().evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await third()).toMatchObject({ text: 'Tekst van een collega.' });
  const said = plain(await panel().textContent());
  expect(said).toContain('2 velden zijn intussen ook elders gewijzigd');
  for (const text of ['Mijn tekst.', 'Tekst van een collega.', 'Appreciatie van een collega.'])
    expect(said).toContain(text);
  expect(said).not.toContain('elders-belegd');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });

  // Nothing is saved before all has been chosen.
  const button = panel().getByRole('button', { name: 'Bewaren met deze keuze' });
  expect(await button.isDisabled()).toBe(true);
  await tabTo(page, choice('Voorstel', 'Uw versie'));
  await page.keyboard.press('Space');
  await tabTo(page, choice('appreciatie', 'Uw versie'));
  await page.keyboard.press('ArrowDown');
  expect(await choice('appreciatie', 'Nu in het dossier').isChecked()).toBe(true);
  await enter(page, button);
  await panel().waitFor({ state: 'detached' });
  await expect.poll(third).toMatchObject({
    text: 'Mijn tekst.',
    appreciation: 'Appreciatie van een collega.',
    decision: 'elders-belegd',
  });
  await expect
    .poll(async () => plain(await screen.appreciation.textContent()))
    .toBe('Appreciatie van een collega.');
  expect(await page.locator('form.form .notice').count()).toBe(0);
});

test('who goes back to the form finds what was typed, and undo is an edit like any other', async () => {
  const { id } = await third();
  await changeElsewhere('proposals', id, { text: 'Weer van een collega.' });
  await tellPage();
  await expect
    .poll(async () => plain(await screen.text.textContent()))
    .toBe('Weer van een collega.');
  await screen.text.fill('Opnieuw van mij.');
  // Another program takes its step back.
  await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
    await kamerdossier.history.undo({});
  });
  await page.keyboard.press('ControlOrMeta+S');
  await panel().waitFor();
  await enter(page, panel().getByRole('button', { name: 'Verder bewerken' }));
  expect(plain(await screen.text.textContent())).toBe('Opnieuw van mij.');
  await screen.text.focus();
  await page.keyboard.press('ControlOrMeta+S');
  await choice('Voorstel', 'Nu in het dossier').check();
  await panel().getByRole('button', { name: 'Bewaren met deze keuze' }).click();
  await panel().waitFor({ state: 'detached' });
  await expect.poll(async () => plain(await screen.text.textContent())).toBe('Mijn tekst.');
});

test('a record that is removed meanwhile leaves what was typed, to be copied or made anew', async () => {
  const { id } = await third();
  await screen.text.fill('Getypt in wat weg is.');
  await page.evaluate(async (gone) => {
    const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
    await kamerdossier.proposals.remove({ ids: [gone], letGo: true });
  }, id);
  await tellPage();
  const notice = screen.form.getByRole('alert').filter({ hasText: 'uit het dossier verwijderd' });
  await notice.waitFor();
  expect(plain(await screen.text.textContent())).toBe('Getypt in wat weg is.');
  expect(await findViolations(page)).toEqual([]);
  await enter(page, notice.getByRole('button', { name: 'Kopiëren wat u typte' }));
  await page.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor();
  await enter(page, notice.getByRole('button', { name: 'Opnieuw aanmaken' }));
  await notice.waitFor({ state: 'detached' });
  const made = (await readContents(page)).proposals.find((one) => one.id === id);
  expect(made?.text).toBe('Getypt in wat weg is.');
});

/** Goes to a record, and to its form. */
async function openForm(at: RecordKind, id: string): Promise<void> {
  await page.evaluate(
    (address) => {
      location.hash = address;
    },
    recordAddress({ kind: at, id }),
  );
  const details = page.getByRole('tab', { name: 'Gegevens' });
  await page.locator('form.form, [role=tab]').first().waitFor();
  if ((await details.count()) > 0) await details.click();
}

/** Lists that both change, and what is read of the other's row. */
const LISTS: readonly {
  readonly kind: Part;
  readonly at: RecordKind;
  readonly add: string;
  readonly list: string;
  readonly elsewhere: object;
  readonly said: readonly string[];
  readonly unsaid: string;
}[] = [
  {
    kind: 'proposals',
    at: 'proposal',
    add: 'Afstemming toevoegen',
    list: 'Afstemming',
    elsewhere: { clearances: [{ by: 'overig', date: '2024-01-15', outcome: 'geen bezwaar' }] },
    said: ['Afstemming 1'],
    unsaid: '2024-01-15',
  },
  {
    kind: 'actions',
    at: 'action',
    add: 'Ronde toevoegen',
    list: 'Stand van zaken',
    elsewhere: {
      reports: [
        { asOf: '2024-03-31', status: 'niet-gestart', text: 'Nog niets gedaan.' },
        { asOf: '2024-06-30', status: 'loopt', text: 'Is begonnen.' },
      ],
    },
    said: ['Nog niets gedaan.', 'Is begonnen.', 'Niet gestart'],
    unsaid: 'niet-gestart',
  },
];

test.for(LISTS)(
  'a list of $kind that both changed is shown row by row, in words',
  async (given) => {
    const { kind, at, add, list, elsewhere, said, unsaid } = given;
    const id = (await readContents(page))[kind][3]?.id ?? '';
    await openForm(at, id);
    await page.locator('form.form').getByRole('button', { name: add }).click();
    await changeElsewhere(kind, id, elsewhere);
    await tellPage();
    await page.locator('form.form').getByRole('status').filter({ hasText: list }).waitFor();
    await page.keyboard.press('ControlOrMeta+S');
    await panel().waitFor();
    const text = plain(await panel().textContent());
    for (const each of said) expect(text).toContain(each);
    expect(text).not.toContain(unsaid);
    expect(await findViolations(page)).toEqual([]);
    await choice(list, 'Nu in het dossier').check();
    await panel().getByRole('button', { name: 'Bewaren met deze keuze' }).click();
    await panel().waitFor({ state: 'detached' });
    const record = async () => (await readContents(page))[kind].find((one) => one.id === id);
    await expect.poll(record).toMatchObject(elsewhere);
    expect(await page.getByTestId('save-state').textContent()).toBe('bewaard');
  },
);

/** A form of every kind: where it is, what is typed there, and what another changes meanwhile. */
const FORMS: readonly {
  readonly kind: Part;
  readonly at: RecordKind;
  /** The field by its name, and what it is in the record. */
  readonly field: RegExp;
  readonly mine: string;
  readonly elsewhere: object;
}[] = [
  {
    kind: 'organisations',
    at: 'organisation',
    field: /^Naam/,
    mine: 'name',
    elsewhere: { kind: 'overig' },
  },
  {
    kind: 'documents',
    at: 'document',
    field: /^Titel/,
    mine: 'title',
    elsewhere: { number: '99' },
  },
  {
    kind: 'themes',
    at: 'theme',
    field: /^Titel/,
    mine: 'title',
    elsewhere: { heads: { kansrijk: ['a', 'b', 'c'] } },
  },
  {
    kind: 'annexes',
    at: 'theme',
    field: /^Titel/,
    mine: 'title',
    elsewhere: { heads: ['a', 'b', 'c', 'd'] },
  },
  {
    kind: 'budgetSources',
    at: 'budget-source',
    field: /^Naam/,
    mine: 'title',
    elsewhere: { to: 2031 },
  },
  {
    kind: 'actions',
    at: 'action',
    field: /^Actiehouder/,
    mine: 'holder',
    elsewhere: {
      status: 'opgeschort',
      budget: [{ year: 2025, amount: 70_000, provenance: 'vastgesteld' }],
    },
  },
  {
    kind: 'motions',
    at: 'motion',
    field: /^Verantwoordelijk bewindspersoon/,
    mine: 'minister',
    elsewhere: { holder: 'Directie X' },
  },
  {
    kind: 'commitments',
    at: 'commitment',
    field: /^Nu verantwoordelijk/,
    mine: 'office',
    elsewhere: { holder: 'Directie X' },
  },
];

test.for(FORMS)(
  'the form of $kind keeps what others changed beside what was typed',
  async (form) => {
    const { kind, at, field, mine, elsewhere } = form;
    const [first] = (await readContents(page))[kind];
    if (first === undefined) throw new Error(`no ${kind}`);
    const { id } = first;
    await openForm(at, id);
    const input = page.locator('form.form').getByRole('textbox', { name: field }).first();
    await input.fill('Getypt in het formulier');
    await changeElsewhere(kind, id, elsewhere);
    await input.focus();
    await page.keyboard.press('ControlOrMeta+S');
    const record = async () =>
      (await readContents(page))[kind].find((one: { readonly id: string }) => one.id === id);
    await expect.poll(record).toMatchObject({ ...elsewhere, [mine]: 'Getypt in het formulier' });
    await expect.poll(() => page.getByTestId('save-state').textContent()).toBe('bewaard');
  },
);
