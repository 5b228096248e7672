// npm run screenshots: pictures for docs/schermen. With a folder (npm run screenshots -- <folder>):
// every screen, form and dialog there, in every look and width, to be looked at; after the folder
// may follow names, or beginnings of names, of the only places to be taken. Needs a build.
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { endApp, launchApp } from '../e2e/launch-app.ts';
import { atRest, goToPlace, openExample } from '../e2e/quality/go-to-place.ts';
import { places } from '../e2e/quality/places.ts';
import { ROOT } from '../shell/root.ts';

/** A way in which a place is taken. */
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** What stands behind the name of the place in that of the picture. */
  readonly mark: string;
}

const LIGHT: Look = { colorScheme: 'light', width: 1280, height: 800, mark: '' };
const DARK: Look = { ...LIGHT, colorScheme: 'dark', mark: '-donker' };
const BOTH = [LIGHT, DARK];
const EVERY: readonly Look[] = [
  ...BOTH,
  { ...LIGHT, width: 1920, height: 1080, mark: '-breed' },
  { ...DARK, width: 1920, height: 1080, mark: '-breed-donker' },
  { ...LIGHT, width: 640, height: 400, mark: '-smal' },
];

/** What stands in docs, which is to stay small: a screen each, and dialogs. */
const IN_DOCS: Readonly<Record<string, readonly Look[]>> = {
  begin: [LIGHT],
  overzicht: BOTH,
  voorstel: BOTH,
  'voorstel-verwijderen': [LIGHT],
  actie: BOTH,
  'bedragen-bevestigen': [LIGHT],
  organisatie: [LIGHT],
  motie: BOTH,
  bijlagen: BOTH,
  controle: [LIGHT],
  'dossier-brief': [LIGHT],
  zoeken: [LIGHT],
};

const [asked, ...names] = process.argv.slice(2);
const folder = asked === undefined ? join(ROOT, 'docs/schermen') : resolve(asked);
const isAsked = (name: string) => names.length === 0 || names.some((one) => name.startsWith(one));
const looksOf = (name: string): readonly Look[] => {
  if (asked === undefined) return IN_DOCS[name] ?? [];
  return isAsked(name) ? EVERY : [];
};

if (asked === undefined) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const app = await launchApp();
try {
  const page = await app.firstPage();
  const look = async ({ colorScheme, width, height }: Look) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await atRest(page);
  };
  const take = async (name: string) => {
    for (const each of looksOf(name)) {
      await look(each);
      const path = join(folder, `${name}${each.mark}.png`);
      await page.screenshot({ path, animations: 'disabled' });
    }
    await look(LIGHT);
  };
  await look(LIGHT);
  await page.getByRole('heading', { level: 1, name: 'Kamerdossier' }).waitFor();
  await take('begin');
  await openExample(page);
  for (const place of places) {
    if (looksOf(place.name).length === 0) continue;
    await goToPlace(page, place);
    await take(place.name);
    await place.leave?.(page);
  }
} finally {
  await endApp(app);
}
