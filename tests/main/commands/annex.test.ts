import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { scratch } from './scratch.ts';

/** A folder with the example dossier in it. */
async function withSeed(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = scratch();
  const file = join(folder, 'a.dossier');
  await runCli(['new', file, '--seed', 'letter-28638-247']);
  return { folder, file };
}

function isPdf(path: string): boolean {
  return readFileSync(path).subarray(0, 5).toString() === '%PDF-';
}

test('annex makes the folder, prints both annexes and replaces its own earlier files', async () => {
  const { folder, file } = await withSeed();
  const out = join(folder, 'uit', 'voer');
  const ended = await runCli(['annex', file, '--out', out]);
  expect(ended).toMatchObject({ code: 0 });
  expect(readdirSync(out)).toEqual(['bijlage-1.pdf', 'bijlage-2.pdf']);
  const first = readFileSync(join(out, 'bijlage-2.pdf'));
  writeFileSync(join(out, 'bijlage-2.pdf'), 'old');
  await runCli(['annex', file, '--out', out, '--which', '2']);
  expect(readFileSync(join(out, 'bijlage-2.pdf')).equals(first)).toBe(true);
});

test('the same dossier prints the same bytes, in each page form its own', async () => {
  const { folder, file } = await withSeed();
  const [one, two, house] = ['one', 'two', 'house'].map((name) => join(folder, name));
  await runCli(['annex', file, '--out', one ?? '']);
  await runCli(['annex', file, '--out', two ?? '']);
  await runCli(['annex', file, '--out', house ?? '', '--page', 'kamerstuk']);
  for (const name of ['bijlage-1.pdf', 'bijlage-2.pdf']) {
    const bytes = readFileSync(join(one ?? '', name));
    expect(readFileSync(join(two ?? '', name)).equals(bytes)).toBe(true);
    expect(readFileSync(join(house ?? '', name)).equals(bytes)).toBe(false);
    expect(isPdf(join(house ?? '', name))).toBe(true);
  }
});

test('the overviews stand beside the annexes, for the day that was given', async () => {
  const { folder, file } = await withSeed();
  const out = join(folder, 'uitvoer');
  const which = ['--which', 'motions,1,actions,motions'];
  expect(await runCli(['annex', file, '--out', out, ...which])).toMatchObject({ code: 0 });
  expect(readdirSync(out).toSorted()).toEqual(['acties.pdf', 'bijlage-1.pdf', 'moties.pdf']);
  const asOf = ['--as-of', '30 juni 2024', '--page', 'kamerstuk'];
  const own = readFileSync(join(out, 'moties.pdf'));
  expect(own.toString('latin1')).toContain('20240202');
  await runCli(['annex', file, '--out', out, '--which', 'motions', ...asOf]);
  const later = readFileSync(join(out, 'moties.pdf')).toString('latin1');
  expect(later).toContain('20240630');
  expect(later).not.toContain('20240202');
});

test('a definitive print is refused while a blocking finding stands, and lists what blocks', async () => {
  const { folder, file } = await withSeed();
  const out = join(folder, 'uitvoer');
  const ended = await runCli(['annex', file, '--out', out, '--definitive']);
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toContain('derived-in-final');
  expect(ended.stderr).toContain('same-reservation-twice');
  expect(existsSync(out)).toBe(false);
});

test.each([
  [['--which', '7'], 'geen bijlage 7'],
  [['--which', 'een'], '--which een'],
  [['--which', 'motions', '--as-of', '2024-02-30'], '--as-of 2024-02-30'],
  [['--which', 'motions', '--as-of', '2/13/2024'], 'heeft de maand vóór de dag'],
  [['--which', 'motions', '--as-of', '0202'], 'is geen hele datum'],
  [['--page', 'a5'], '--page a5'],
  [['--form', 'docx'], '--form docx'],
])('%j is refused and nothing is made', async (args, sentence) => {
  const { folder, file } = await withSeed();
  const out = join(folder, 'uitvoer');
  const ended = await runCli(['annex', file, '--out', out, ...args]);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain(sentence);
  expect(existsSync(out)).toBe(false);
});

test('a dossier that is not there, and one that is no dossier, are refused', async () => {
  const folder = scratch();
  const foreign = join(folder, 'foreign.dossier');
  writeFileSync(foreign, 'Dit is een brief.');
  for (const [file, sentence] of [
    [join(folder, 'nergens.dossier'), 'bestaat niet'],
    [foreign, 'geen dossier van deze toepassing'],
  ] as const) {
    for (const command of [
      ['dump', file],
      ['check', file],
      ['annex', file, '--out', folder],
    ]) {
      const ended = await runCli(command);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toContain(sentence);
    }
  }
  expect(readdirSync(folder)).toEqual(['foreign.dossier']);
  expect(readFileSync(foreign, 'utf8')).toBe('Dit is een brief.');
});

test('an output folder that is a file is refused and stays what it was', async () => {
  const { folder, file } = await withSeed();
  const out = join(folder, 'uitvoer');
  writeFileSync(out, 'iets anders');
  const ended = await runCli(['annex', file, '--out', out]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(out);
  expect(readFileSync(out, 'utf8')).toBe('iets anders');
});

test.skipIf(process.platform !== 'linux')(
  'an output folder that cannot be made ends with a sentence',
  async () => {
    const { file } = await withSeed();
    const ended = await runCli(['annex', file, '--out', '/proc/kamerdossier/uitvoer']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('De map /proc/kamerdossier/uitvoer kan niet worden gemaakt.');
  },
);

test('an annex is not written over a dossier that has its name', async () => {
  const { folder, file } = await withSeed();
  const bytes = readFileSync(file);
  writeFileSync(join(folder, 'bijlage-1.pdf'), bytes);
  const ended = await runCli(['annex', file, '--out', folder, '--which', '1']);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('is een dossier');
  expect(readFileSync(join(folder, 'bijlage-1.pdf')).equals(bytes)).toBe(true);
});

/** A disk of a given size, where the machine lets us make one. */
function smallDisk(folder: string, bytes: number): string | undefined {
  const disk = join(folder, 'schijf');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', disk], { stdio: 'pipe' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [disk]);
  });
  return disk;
}

test('a full disk is said, an earlier annex stays whole and no half one is left', async (context) => {
  const { folder, file } = await withSeed();
  const disk = smallDisk(folder, 40_960);
  if (disk === undefined) return context.skip('no small disk can be made here (needs root)');
  writeFileSync(join(disk, 'bijlage-1.pdf'), 'eerdere bijlage');
  const ended = await runCli(['annex', file, '--out', disk]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain('vol');
  expect(readdirSync(disk)).toEqual(['bijlage-1.pdf']);
  expect(readFileSync(join(disk, 'bijlage-1.pdf'), 'utf8')).toBe('eerdere bijlage');

  const made = await runCli(['new', join(disk, 'b.dossier'), '--seed', 'letter-28638-247']);
  expect(made.code).toBe(2);
  expect(made.stderr).toContain('vol');
  expect(readdirSync(disk)).toEqual(['bijlage-1.pdf']);
});
