import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { type ProposalsPage, proposalsPage } from './pages/proposals-page.ts';
import { recordPage } from './pages/record-page.ts';
import { startPage } from './pages/start-page.ts';
import { readContents } from './read-contents.ts';

let app: RunningApp;
let page: Page;
let list: ProposalsPage;

beforeAll(async () => {
  app = await launchApp();
  page = await app.firstPage();
  page.setDefaultTimeout(5_000);
  list = proposalsPage(page);
  await startPage(page).openExample();
  await framePage(page).goTo('Voorstellen');
});

afterAll(async () => {
  await endApp(app);
});

test('a list of records opens in every form, whichever was filled in before', async () => {
  for (const [number, decision] of [
    [3, 'niet opgenomen'],
    [1, 'opgenomen'],
    [2, 'opgenomen'],
  ] as const) {
    await list.choose(number);
    await page.getByRole('form', { name: new RegExp(`voorstel ${number}$`, 'i') }).waitFor();
    await recordPage(page).find('Ingediend door', 'CoMensha', /Coördinatiecentrum/);
    await list.pick(list.form.getByRole('button', { name: /Besluit/ }), decision);
    await list.save();
  }
  const { organisations, proposals } = await readContents(page);
  const { id } = organisations.find(({ abbreviation }) => abbreviation === 'CoMensha') ?? {};
  const [first, second, third] = proposals;
  for (const proposal of [first, second, third]) expect(proposal?.submittedBy).toEqual([id]);
});
