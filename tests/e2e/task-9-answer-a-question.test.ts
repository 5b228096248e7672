import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { plain, proposalsPage } from './pages/proposals-page.ts';
import { recordPage } from './pages/record-page.ts';
import { startPage } from './pages/start-page.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await launchApp();
});

afterAll(async () => {
  await endApp(app);
});

test('task 9: which proposals of CoMensha are not carried out, and what do they cost', async () => {
  const page = await app.firstPage();
  page.setDefaultTimeout(10_000);
  const list = proposalsPage(page);
  await startPage(page).openExample();
  await framePage(page).goTo('Voorstellen');
  // The letter does not say who submitted what: it is recorded, for as far as it is known.
  for (const [number, decision] of [
    [1, 'opgenomen'],
    [3, 'niet opgenomen'],
  ] as const) {
    await list.choose(number);
    await page.getByRole('form', { name: new RegExp(`voorstel ${number}$`, 'i') }).waitFor();
    await recordPage(page).find('Ingediend door', 'CoMensha', /Coördinatiecentrum/);
    await list.pick(list.form.getByRole('button', { name: /Besluit/ }), decision);
    await list.save();
  }
  await list.filter.fill('CoMensha');
  await list.row(1).waitFor();
  const decisions = page.locator('.list-filters').getByRole('button', {
    name: /Besluit/,
  });
  await list.pick(decisions.first(), 'niet opgenomen');
  await expect.poll(() => list.rows.count()).toBe(1);
  expect(plain(await list.totals.textContent())).toContain('175.000');

  const path = join(app.data, 'antwoord.csv');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await list.exportCsv.click();
  await framePage(page).status.getByText('1 regel geëxporteerd').waitFor();
  const [, line = ''] = (await readFile(path, 'utf8')).split('\r\n');
  expect(plain(line)).toContain('€ 175.000 incidenteel');
  expect(line).toContain('CoMensha');

  // The organisation shows what it submitted, each a link to the proposal.
  await framePage(page).goTo('Organisaties');
  const screen = recordPage(page);
  await screen.filter('CoMensha');
  await screen.open('Coördinatiecentrum');
  await page.getByRole('link', { name: 'Voorstel 1', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Voorstel 3', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Voorstellen' }).waitFor();
});
