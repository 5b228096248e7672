// npm run screenshots: pictures of every screen and dialog for docs/schermen. Needs a build.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endApp, launchApp } from '../e2e/launch-app.ts';
import { atRest, goToPlace, openExample } from '../e2e/quality/go-to-place.ts';
import { places } from '../e2e/quality/places.ts';
import { ROOT } from '../shell/root.ts';

const FOLDER = join(ROOT, 'docs/schermen');
const LOOKS = [
  { suffix: '', colorScheme: 'light' },
  { suffix: '-donker', colorScheme: 'dark' },
] as const;

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const app = await launchApp();
try {
  const page = await app.firstPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const take = async (name: string) => {
    for (const { suffix, colorScheme } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await atRest(page);
      await page.screenshot({ path: join(FOLDER, `${name}${suffix}.png`), animations: 'disabled' });
    }
  };
  await page.getByRole('heading', { level: 1, name: 'Kamerdossier' }).waitFor();
  await take('begin');
  await openExample(page);
  for (const place of places) {
    await goToPlace(page, place);
    await take(place.name);
    console.log(place.name);
  }
} finally {
  await endApp(app);
}
