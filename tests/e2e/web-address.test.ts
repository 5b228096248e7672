import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';

const ADDRESS = 'https://zoek.officielebekendmakingen.nl/kst-28638-247.html?naam=a&van=b#tekst';

let app: RunningApp;
let page: Page;

/** What the main process was asked, kept there. */
interface Kept {
  asked: string[];
  opened: string[];
  answer: number;
}

beforeAll(async () => {
  ({ app, page } = await openExample());
  await app.inMain(({ dialog, shell }) => {
    const kept: Kept = { asked: [], opened: [], answer: 1 };
    Object.assign(globalThis, { kept });
    dialog.showMessageBox = (async (_: unknown, asked: Electron.MessageBoxOptions) => {
      kept.asked.push(asked.detail ?? '');
      return { response: kept.answer, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
    shell.openExternal = async (url) => {
      kept.opened.push(url);
    };
  }, null);
  await framePage(page).goTo('Kamerstukken');
});

beforeEach(async () => {
  await inKept({ asked: [], opened: [], answer: 1 });
});

afterAll(async () => {
  await endApp(app);
});

const inKept = async (part: Partial<Kept>): Promise<Kept> =>
  await app.inMain(
    (_, given) =>
      Object.assign((globalThis as unknown as { readonly kept: Kept }).kept, given) as Kept,
    part,
  );

const button = () => page.getByRole('button', { name: 'Openen in browser…' });

async function saveAddress(address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Adres op het web' }).fill(address);
  await page.keyboard.press('Control+s');
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
}

/** Asks main over the bridge, as a page that was taken over would. */
const openOver = (document: string) =>
  page.evaluate(async (id) => {
    const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
    const answer = await kamerdossier.links.open({ document: id });
    return answer.ok ? 'opened' : answer.error.code;
  }, document);

const chosenId = () => new URL(page.url()).hash.match(/[0-9a-f-]{36}/)?.[0] ?? '';

test('the address of a paper opens only after it was shown whole and agreed to', async () => {
  await page.getByRole('row').nth(1).click();
  await saveAddress(ADDRESS);
  await button().click();
  await expect.poll(async () => (await inKept({})).asked.length).toBe(1);
  expect((await inKept({})).asked[0]).toContain(`${ADDRESS}\n`);
  expect((await inKept({})).opened).toEqual([]);

  await inKept({ answer: 0 });
  await button().focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await inKept({})).opened).toEqual([ADDRESS]);
});

test('an address that is not https is refused with a sentence, unasked', async () => {
  await saveAddress('http://zoek.officielebekendmakingen.nl/');
  await inKept({ answer: 0 });
  await button().click();
  await framePage(page).status.getByText('Er is niets geopend').waitFor();
  expect(await inKept({})).toMatchObject({ asked: [], opened: [] });
});

test('a page has no way out by itself: no window, no other paper, no address of its own', async () => {
  await inKept({ answer: 0 });
  await page.evaluate(() => window.open('https://example.org/?geheim=1'));
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/' });
    document.body.append(link);
    link.target = '_blank';
    link.click();
    link.remove();
  });
  expect(await openOver('00000000-0000-7000-8000-000000000000')).toBe('link-missing');
  expect(await openOver('https://example.org/')).toBe('request-refused');
  expect(await openOver(chosenId())).toBe('link-refused');
  await saveAddress('');
  expect(await openOver(chosenId())).toBe('link-missing');
  expect(await button().count()).toBe(0);
  expect(await inKept({})).toMatchObject({ asked: [], opened: [] });
  expect(app.pages()).toHaveLength(1);
});
