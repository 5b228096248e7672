// npm run screenshots: pictures for docs/schermen. With a folder (npm run screenshots -- <folder>):
// every screen, form and dialog there, in light and dark, to be looked at. Needs a build.
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { endApp, launchApp } from '../e2e/launch-app.ts';
import { atRest, goToPlace, openExample } from '../e2e/quality/go-to-place.ts';
import { places } from '../e2e/quality/places.ts';
import { ROOT } from '../shell/root.ts';

const BOTH = ['light', 'dark'] as const;

/** What stands in docs, which is to stay small: a screen each, and dialogs. */
const IN_DOCS: Readonly<Record<string, readonly (typeof BOTH)[number][]>> = {
  begin: ['light'],
  overzicht: BOTH,
  voorstel: BOTH,
  'voorstel-verwijderen': ['light'],
  actie: BOTH,
  'bedragen-bevestigen': ['light'],
  organisatie: ['light'],
  motie: BOTH,
  bijlagen: BOTH,
  controle: ['light'],
  'dossier-brief': ['light'],
  zoeken: ['light'],
};

const asked = process.argv[2];
const folder = asked === undefined ? join(ROOT, 'docs/schermen') : resolve(asked);
const looksOf = (name: string) => (asked === undefined ? (IN_DOCS[name] ?? []) : BOTH);

if (asked === undefined) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const app = await launchApp();
try {
  const page = await app.firstPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const take = async (name: string) => {
    for (const colorScheme of looksOf(name)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await atRest(page);
      const file = colorScheme === 'dark' ? `${name}-donker.png` : `${name}.png`;
      await page.screenshot({ path: join(folder, file), animations: 'disabled' });
    }
  };
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
