import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { scratch } from './scratch.ts';

/** Stands for the id of an organisation until the dump is known. */
const GROUP = '<group>';

interface Dumped {
  readonly dossier: { readonly id: string };
  readonly [key: string]: unknown;
}

async function seedDump(folder: string): Promise<string> {
  const file = join(folder, 'a.dossier');
  await runCli(['new', file, '--seed', 'letter-28638-247']);
  return (await runCli(['dump', file])).stdout;
}

/** The seed's dump with one change, as a file to load. */
async function changed(folder: string, change: (json: never) => void): Promise<string> {
  const json = JSON.parse(await seedDump(folder));
  change(json as never);
  const path = join(folder, 'changed.json');
  writeFileSync(path, JSON.stringify(json));
  return path;
}

test('dump, load --keep-id and dump again give the same bytes', async () => {
  const folder = scratch();
  const first = await seedDump(folder);
  const json = join(folder, 'a.json');
  writeFileSync(json, first);
  const loaded = await runCli(['load', join(folder, 'b.dossier'), json, '--keep-id']);
  expect(loaded).toMatchObject({ code: 0, stderr: '' });
  expect((await runCli(['dump', join(folder, 'b.dossier')])).stdout).toBe(first);
});

test('without --keep-id only the dossier id is new, also from standard input', async () => {
  const folder = scratch();
  const first = await seedDump(folder);
  const file = join(folder, 'b.dossier');
  expect((await runCli(['load', file, '-'], first)).code).toBe(0);
  const again = JSON.parse((await runCli(['dump', file])).stdout) as Dumped;
  const before = JSON.parse(first) as Dumped;
  expect(again.dossier.id).not.toBe(before.dossier.id);
  const same = { ...again, dossier: { ...again.dossier, id: before.dossier.id } };
  expect(same).toEqual(before);
});

test('what is computed may be left out, and a plain text stands for itself', async () => {
  const folder = scratch();
  const path = await changed(folder, (json: { proposals: Record<string, unknown>[] }) => {
    for (const proposal of json.proposals) {
      delete proposal.number;
      delete proposal.references;
    }
    Object.assign(json.proposals[0] ?? {}, { text: 'Zie [[dit]].', textRaw: undefined });
  });
  const file = join(folder, 'b.dossier');
  expect(await runCli(['load', file, path])).toMatchObject({ code: 0, stderr: '' });
  const json = JSON.parse((await runCli(['dump', file])).stdout) as {
    proposals: readonly { number: number; text: string; textRaw: string }[];
  };
  expect(json.proposals[0]).toMatchObject({
    number: 1,
    text: 'Zie [[dit]].',
    textRaw: 'Zie \\[[dit]].',
  });
});

type Row = { costs: { amount: unknown }[]; number: number; theme: string; submittedBy: string[] };

test.each([
  ['an unknown key', 'proposals[2].colour', (p: Row) => Object.assign(p, { colour: 'red' })],
  ['an amount in cents', 'proposals[2].costs[0].amount', (p: Row) => setAmount(p, 12.5)],
  ['an amount in words', 'proposals[2].costs[0].amount', (p: Row) => setAmount(p, '1,2 mln')],
  ['a number that does not follow', 'proposals[2].number', (p: Row) => (p.number = 30)],
  ['a theme that is not there', 'proposals[2].theme', (p: Row) => (p.theme = 'Nergens')],
  [
    'an organisation that is not there',
    'proposals[2].submittedBy[0]',
    (p: Row) => (p.submittedBy = ['018d6900-0000-7000-8000-00000000dead']),
  ],
])('%s is refused at its path and nothing is made', async (_, place, change) => {
  const folder = scratch();
  const path = await changed(folder, (json: { proposals: Row[] }) => {
    if (json.proposals[2] !== undefined) change(json.proposals[2]);
  });
  const before = readdirSync(folder);
  const ended = await runCli(['load', join(folder, 'b.dossier'), path]);
  expect(ended.code).toBe(2);
  expect(ended.stdout).toBe('');
  expect(ended.stderr).toContain(place);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(before);
});

test.each([
  ['2024-02-31', 'de laatste dag van die maand is 29 februari 2024'],
  ['0024-02-22', 'ligt niet tussen 1945 en 2100'],
  ['2101-01-01', 'ligt niet tussen 1945 en 2100'],
  ['2-2-2024', 'hoort te worden geschreven als 2024-02-02'],
  ['45324', 'zoals een rekenblad een datum bewaart'],
])('the date %s is refused at its path: %s', async (date, reason) => {
  const folder = scratch();
  const path = await changed(folder, (json: { documents: { date?: string }[] }) => {
    Object.assign(json.documents[1] ?? {}, { date });
  });
  const ended = await runCli(['load', join(folder, 'b.dossier'), path]);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain(`documents[1].date: “${date}”`);
  expect(ended.stderr).toContain(reason);
  expect(existsSync(join(folder, 'b.dossier'))).toBe(false);
});

function setAmount(proposal: Row, amount: unknown): void {
  if (proposal.costs[0] !== undefined) proposal.costs[0].amount = amount;
}

test('a file that is no JSON is refused, and so is a file that is not there', async () => {
  const folder = scratch();
  const file = join(folder, 'b.dossier');
  const broken = await runCli(['load', file, '-'], '{"format":');
  expect(broken.code).toBe(2);
  expect(broken.stderr).toContain('geen geldige JSON');
  const missing = await runCli(['load', file, join(folder, 'nergens.json')]);
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('nergens.json');
  expect(existsSync(file)).toBe(false);
});

type Item = { replaces?: string; id: string; document: string; deadlines: object[] };

test.each([
  [
    'a motion that replaces itself',
    'motions[1].replaces',
    'kring',
    (m: Item) => (m.replaces = m.id),
  ],
  [
    'a term before the motion',
    'motions[3].deadlines[0].date',
    '21 december 2023',
    (_: Item, all: Item[]) =>
      all[3]?.deadlines.push({ phrase: 'toen', date: '2023-12-20', setOn: '2023-12-20' }),
  ],
  [
    'a second motion over the same paper',
    'motions[0].document',
    'al een motie',
    (m: Item, all: Item[]) => (m.document = all[0]?.document ?? ''),
  ],
] as const)('%s is refused with its path, and nothing is made', async (_, path, says, change) => {
  const folder = scratch();
  const file = join(folder, 'b.dossier');
  const json = await changed(folder, ({ motions }: { motions: Item[] }) => {
    const [, second] = motions;
    if (second !== undefined) change(second, motions);
  });
  const ended = await runCli(['load', file, json]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(path);
  expect(ended.stderr).toContain(says);
  expect(existsSync(file)).toBe(false);
});

test('a file that names no categories has those that were built in, where it has proposals', async () => {
  const folder = scratch();
  const path = await changed(folder, (json: { dossier: { categories?: unknown } }) => {
    delete json.dossier.categories;
  });
  const file = join(folder, 'b.dossier');
  expect(await runCli(['load', file, path])).toMatchObject({ code: 0, stderr: '' });
  const { dossier } = JSON.parse((await runCli(['dump', file])).stdout) as Dumped;
  expect(dossier).toMatchObject({
    categories: [{ key: 'meest-kansrijk' }, { key: 'kansrijk' }],
  });
});

test('a new dossier holds no words of the letter: one category, nothing said of cover', async () => {
  const file = join(scratch(), 'nieuw.dossier');
  await runCli(['new', file]);
  const { stdout } = await runCli(['dump', file]);
  expect((JSON.parse(stdout) as Dumped).dossier).toMatchObject({
    categories: [{ key: 'voorstellen', title: 'Voorstellen' }],
  });
  expect(stdout).not.toMatch(/kansrijk|dekking|appreciatie/i);
});

test('a proposal in a category that the dossier does not have is refused, with its path', async () => {
  const folder = scratch();
  const path = await changed(folder, (json: { proposals: { category: string }[] }) => {
    Object.assign(json.proposals[4] ?? {}, { category: 'later' });
  });
  const { code, stderr } = await runCli(['load', join(folder, 'b.dossier'), path]);
  expect(code).toBe(2);
  expect(stderr).toContain('proposals[4].category');
});
test.each([
  ['a key that stands there twice', /"about": /, '"about": "twee", "about": ', 'motions[0].about'],
  [
    'an organisation named twice',
    /"submittedBy": \[\]/,
    () => `"submittedBy": ["${GROUP}", "${GROUP}"]`,
    'proposals[0].submittedBy[1]',
  ],
])('%s is refused with its path, and nothing is made', async (_, place, words, path) => {
  const folder = scratch();
  const json = join(folder, 'changed.json');
  const dumped = await seedDump(folder);
  const id = /"organisations": \[\s*\{\s*"id": "([^"]+)"/.exec(dumped)?.[1] ?? '';
  const text = typeof words === 'string' ? words : words();
  writeFileSync(json, dumped.replace(place, text.replaceAll(GROUP, id)));
  const file = join(folder, 'b.dossier');
  const { code, stderr } = await runCli(['load', file, json]);
  expect([code, existsSync(file)]).toEqual([2, false]);
  expect(stderr).toContain(path);
});

test('groups that are members of each other are refused with their path', async () => {
  const folder = scratch();
  const path = await changed(
    folder,
    (json: { organisations: { id: string; memberOf: string[] }[] }) => {
      const [first, second] = json.organisations;
      if (first === undefined || second === undefined)
        throw new Error('two organisations expected');
      first.memberOf = [second.id];
      second.memberOf = [first.id];
    },
  );
  const { code, stderr } = await runCli(['load', join(folder, 'b.dossier'), path]);
  expect(code).toBe(2);
  expect(stderr).toContain('organisations[0].memberOf[0]');
});

test('a file in another encoding is refused in a true sentence; one with a mark is loaded', async () => {
  const folder = scratch();
  const fixture = (name: string) =>
    fileURLToPath(new URL(`../../fixtures/cases/${name}`, import.meta.url));
  const windows = fixture('json-not-utf8-loads-with-replacement-characters.cp1252.json');
  const refused = await runCli(['load', join(folder, 'a.dossier'), windows]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/geen UTF-8/);
  const marked = fixture('json-utf16-from-powershell-refused.json');
  const taken = await runCli(['load', join(folder, 'b.dossier'), marked]);
  expect(taken).toMatchObject({ code: 0, stderr: '' });
});

test('load names what it holds twice, with both paths, and check reports it', async () => {
  const folder = scratch();
  type Json = Record<'documents' | 'organisations', Record<string, unknown>[]>;
  const path = await changed(folder, ({ documents, organisations }: Json) => {
    const [paper, group] = [documents[0], organisations[1]];
    documents.push({ ...paper, id: '018d0000-0000-7000-8000-00000000d0c1' });
    organisations.push({
      ...group,
      id: '018d0000-0000-7000-8000-00000000d0c2',
      name: `de ${String(group?.name).toUpperCase()}`,
    });
  });
  const file = join(folder, 'twee.dossier');
  const loaded = await runCli(['load', file, path]);
  expect(loaded.code).toBe(0);
  expect(loaded.stderr).toMatch(
    /documents\[\d+\]\.citation .*hetzelfde als documents\[0\]\.citation/,
  );
  expect(loaded.stderr).toMatch(
    /organisations\[\d+\]\.name .*hetzelfde als organisations\[1\]\.name/,
  );
  const checked = await runCli(['check', file, '--json']);
  expect(checked.stdout).toContain('organisation-twice');
});
