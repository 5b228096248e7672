import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../../../main/app/make-folder.ts';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a folder is made with those above it, and once is enough', async () => {
  const folder = join(scratch(), 'een', 'twee', 'drie');
  await Promise.all([makeFolder(folder), makeFolder(folder)]);
  await makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('a file in the way is said and stays, and no folder is left half made', async () => {
  const above = scratch();
  const file = join(above, 'bestand');
  writeFileSync(file, 'x');
  for (const folder of [file, join(file, 'een', 'twee')])
    await expect(makeFolder(folder)).rejects.toMatchObject({
      code: 'folder-not-made',
      params: { folder },
    });
  const long = join(above, 'een', 'n'.repeat(300));
  await expect(makeFolder(long)).rejects.toMatchObject({ code: 'folder-not-made' });
  expect(existsSync(join(above, 'een'))).toBe(false);
});

test.skipIf(process.platform !== 'linux')(
  'a file system that makes no folders ends with that, and does not hang',
  async () => {
    const made = makeFolder('/proc/kamerdossier/een/twee');
    await expect(made).rejects.toMatchObject({ code: 'folder-not-made' });
  },
);
