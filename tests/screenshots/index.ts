// npm run screenshots: pictures for docs/schermen. With a folder (npm run screenshots -- <folder>):
// every screen, form and dialog there, in every look and width, to be looked at; after the folder
// may follow names, or beginnings of names, of the only places to be taken. Needs a build.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { endApp } from '../e2e/launch-app.ts';
import { atRest, goToPlace } from '../e2e/quality/go-to-place.ts';
import { type Stage, stages } from '../e2e/quality/stages.ts';
import { ROOT } from '../shell/root.ts';

/** A way in which a place is taken. */
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
  readonly width: number;
  readonly height: number;
  /** What stands behind the name of the place in that of the picture. */
  readonly mark: string;
}

const LIGHT: Look = {
  colorScheme: 'light',
  forcedColors: 'none',
  width: 1280,
  height: 800,
  mark: '',
};
const DARK: Look = { ...LIGHT, colorScheme: 'dark', mark: '-donker' };
const BOTH = [LIGHT, DARK];
const EVERY: readonly Look[] = [
  ...BOTH,
  { ...LIGHT, width: 1920, height: 1080, mark: '-breed' },
  { ...DARK, width: 1920, height: 1080, mark: '-breed-donker' },
  { ...LIGHT, width: 640, height: 400, mark: '-smal' },
  { ...LIGHT, forcedColors: 'active', mark: '-contrast' },
];

/** What stands in docs, which is to stay under three megabytes: a screen each, and dialogs. */
const IN_DOCS: Readonly<Record<string, readonly Look[]>> = {
  begin: [LIGHT],
  'overzicht-met-termijnen': [LIGHT],
  voorstel: BOTH,
  actie: [LIGHT],
  'bedragen-bevestigen': [LIGHT],
  organisatie: [LIGHT],
  moties: [LIGHT],
  motie: BOTH,
  'wat-moet-ik-doen': [LIGHT],
  matrix: [LIGHT],
  'afdoen-met-brief': [LIGHT],
  kamerstuk: [LIGHT],
  bijlagen: [LIGHT],
  controle: [LIGHT],
  'geschiedenis-stap': [LIGHT],
  'dossier-brief': [LIGHT],
  inrichten: [LIGHT],
  zoeken: [LIGHT],
};

const [asked, ...names] = process.argv.slice(2);
const target = asked === undefined ? join(ROOT, 'docs/schermen') : resolve(asked);
const isAsked = (name: string) => names.length === 0 || names.some((one) => name.startsWith(one));
const looksOf = (name: string): readonly Look[] => {
  if (asked === undefined) return IN_DOCS[name] ?? [];
  return isAsked(name) ? EVERY : [];
};

async function show(page: Page, { width, height, ...look }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: look.colorScheme,
    forcedColors: look.forcedColors,
    reducedMotion: 'reduce',
  });
  await atRest(page);
}

/** Goes through the places of a stage as the quality walk does, and takes those that are asked. */
async function takeStage({ start, places }: Stage): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kamerdossier-schermen-'));
  const app = await start(folder);
  try {
    const page = await app.firstPage();
    page.setDefaultTimeout(15_000);
    const world = { app, folder };
    await show(page, LIGHT);
    for (const place of places) {
      await goToPlace(page, place, world);
      for (const look of looksOf(place.name)) {
        await show(page, look);
        const path = join(target, `${place.name}${look.mark}.png`);
        await page.screenshot({ path, animations: 'disabled' });
      }
      await show(page, LIGHT);
      await place.leave?.(page, world);
    }
  } finally {
    await endApp(app);
    await rm(folder, { recursive: true });
  }
}

if (asked === undefined) await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const stage of stages) {
  if (stage.places.some(({ name }) => looksOf(name).length > 0)) await takeStage(stage);
}
