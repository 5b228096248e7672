import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDossier } from '../../db/file/create.ts';
import { fillDossier } from '../../db/repositories/contents.ts';
import { testId } from '../fixtures/minimal-contents.ts';
import { registerDossier } from '../fixtures/register-dossier.ts';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { type AnnexesPage, annexesPage } from './pages/annexes-page.ts';
import { framePage } from './pages/frame-page.ts';

let app: RunningApp;
let page: Page;
let screen: AnnexesPage;
let folder: string;

/** The register's dossier, its first action reported on in two rounds. */
const [firstAction, ...otherActions] = registerDossier.actions;
const contents = {
  ...registerDossier,
  actions: [
    {
      ...(firstAction as NonNullable<typeof firstAction>),
      reports: [
        { asOf: '2027-06-30', status: 'loopt' as const, text: 'De eerste ronde.' },
        { asOf: '2027-12-31', status: 'afgerond' as const, text: 'De tweede ronde.' },
      ],
    },
    ...otherActions,
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerdossier-overviews-'));
  const path = join(folder, 'duinen.dossier');
  await createDossier(path, (dossier) => fillDossier(dossier, contents));
  app = await launchApp({ files: [path] });
  page = await app.firstPage();
  screen = annexesPage(page);
  await framePage(page).goTo('Bijlagen');
});

afterAll(async () => {
  await endApp(app);
  await rm(folder, { recursive: true });
});

/** Waits until the first page of the preview says that. */
async function says(words: string): Promise<void> {
  await screen.ready();
  await expect.poll(() => screen.textOf(1), { timeout: 20_000 }).toContain(words);
}

/** The path that the next native dialog for a place proposes; it is answered with the folder. */
async function nextProposal(): Promise<() => Promise<string>> {
  await app.inMain(({ dialog }, into) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const { defaultPath = '' } = args.at(-1) as { readonly defaultPath?: string };
      (globalThis as { proposed?: string }).proposed = defaultPath;
      return { canceled: false, filePath: `${into}/bewaard.pdf` };
    };
  }, folder);
  return () => app.inMain(() => (globalThis as { proposed?: string }).proposed ?? '', null);
}

test('the overview of motions and commitments stands beside the annexes, for any day', async () => {
  await screen.choose('Bijlage', 'Overzicht moties en toezeggingen');
  await says('Stand per 2 november 2027');
  expect(await screen.textOf(1)).toContain('per brief geïnformeerd');

  await page.getByRole('textbox', { name: 'Stand per' }).press('ControlOrMeta+A');
  await page.keyboard.type('30 juni');
  await page.keyboard.press('Enter');
  await says('Stand per 30 juni 2027');
  await framePage(page).back.click();
  await says('Stand per 2 november 2027');

  const proposed = await nextProposal();
  await screen.save.click();
  await page.getByText('Overzicht moties en toezeggingen is bewaard.').waitFor();
  expect(basename(await proposed())).toBe('moties.pdf');
  const saved = await readFile(join(folder, 'bewaard.pdf'));
  expect(saved.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await findViolations(page)).toEqual([]);
});

test('a round of the actions prints through the same screen', async () => {
  await framePage(page).goTo('Acties en begroting');
  await page.getByRole('link', { name: 'Stand van zaken' }).click();
  await page.getByRole('button', { name: /Ronde$/ }).click();
  await page.getByRole('option', { name: '30 juni 2027' }).click();
  await page.getByRole('link', { name: 'Afdrukken' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bijlagen' }).waitFor();
  await says('Stand per 30 juni 2027');
  expect(await screen.textOf(1)).toContain('De eerste ronde.');
  expect(await screen.textOf(1)).not.toContain('De tweede ronde.');
});

test('the checklist of a motion is made from its own screen', async () => {
  await page.evaluate((id) => {
    location.hash = `#/moties?record=${id}`;
  }, testId(2014));
  await page.getByRole('link', { name: 'Checklist afdrukken' }).click();
  await says('Checklist motie Mulder');
  const proposed = await nextProposal();
  await screen.save.click();
  await page.getByText('Checklist motie Mulder is bewaard.').waitFor();
  expect(basename(await proposed())).toBe('checklist-motie-kst-99001-14.pdf');
});

test('no page asked anything of a network, or did what the security policy forbids', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
