import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { endApp, launchApp } from './launch-app.ts';

/** A draft as an application that was killed on this machine has left it. */
function leftName(): string {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return `kamerdossier-${machine}-999999999-${v7()}.tmp`;
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

test('what an application left when it was killed is cleared at the next start, and nothing else', async () => {
  const data = await mkdtemp(join(tmpdir(), 'kamerdossier-left-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const dossiers = join(data, 'dossiers');
  await mkdir(dossiers);
  const prints = join(tmpdir(), leftName());
  await mkdir(prints);
  onTestFinished(() => rm(prints, { recursive: true, force: true }));
  const left = [data, dossiers].map((folder) => join(folder, `.${leftName()}`));
  const theirs = ['verslag.tmp', 'x.new', '.kamerdossier-notities.tmp', 'settings.json.new'].map(
    (name) => join(dossiers, name),
  );
  for (const path of [...left, ...theirs]) await writeFile(path, 'inhoud');

  const app = await launchApp({ data });
  onTestFinished(() => endApp(app));
  await app.firstPage();
  for (const path of [...left, prints]) await expect.poll(() => isThere(path)).toBe(false);
  for (const path of theirs) expect(await readFile(path, 'utf8')).toBe('inhoud');
});
