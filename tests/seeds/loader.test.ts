import { expect, test } from 'vitest';
import { DossierError } from '../../db/model/errors.ts';
import { findBrokenPart } from '../../db/model/integrity.ts';
import { type Contents, contents as schema } from '../../db/model/records/contents.ts';
import { SEEDS, seedContents } from '../../seeds/index.ts';
import { letter } from '../../seeds/letter-28638-247/index.ts';
import { loadSeed } from '../../seeds/loader/load-seed.ts';

const [name = ''] = SEEDS;

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DossierError) return error.code;
    throw error;
  }
  return 'none';
}

/** The letter with another first proposal. */
function withFirstProposal(change: Partial<Contents['proposals'][number]>): Contents {
  const [first, ...rest] = letter.proposals;
  if (!first) throw new Error('a proposal expected');
  return { ...letter, proposals: [{ ...first, ...change }, ...rest] };
}

test('the seed is valid, and every id it refers to exists', () => {
  expect(SEEDS).toEqual(['letter-28638-247']);
  const seed = seedContents(name);
  expect(schema.parse(seed)).toEqual(seed);
  expect(findBrokenPart(seed)).toBeUndefined();
});

test('two loads are equal and share nothing', () => {
  const [one, other] = [seedContents(name), seedContents(name)];
  expect(one).toEqual(other);
  expect(one.proposals).not.toBe(other.proposals);
  expect(one.dossier.letter).not.toBe(other.dossier.letter);
});

test('ids are UUIDs of version 7 from the day of the letter, each once', () => {
  const { dossier, ...lists } = seedContents(name);
  const records = Object.values(lists).flat() as readonly { readonly id: string }[];
  const ids = [dossier.id, ...records.map((record) => record.id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const madeAt = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(new Date(madeAt).toISOString()).toMatch(/^2024-02-02T/);
  }
});

test('an id does not change from one version of the program to the next', () => {
  expect(seedContents(name).dossier.id).toBe('018d671d-7400-7848-98f0-67dd7771278d');
});

test('an unknown seed is refused with the names there are', () => {
  expect(() => seedContents('letter-28638-248')).toThrow(/letter-28638-248.*letter-28638-247/);
  expect(codeOf(() => seedContents('constructor'))).toBe('seed-unknown');
});

test.each([
  ['a link to nothing', { text: 'zie voorstel [[voorstel:voorstel-34]]' }, 'seed-key-unknown'],
  ['a link of the wrong kind', { text: 'zie [[actie:voorstel-3]]' }, 'seed-key-unknown'],
  ['a link of no kind', { text: 'zie [[brief:kst-28638-247]]' }, 'seed-key-unknown'],
  ['a reference to nothing', { carriedOutBy: ['niemand'] }, 'seed-key-unknown'],
  ['a reference of the wrong kind', { carriedOutBy: ['kst-28638-247'] }, 'seed-broken'],
  ['a key that is there already', { id: 'voorstel-2' }, 'seed-key-twice'],
])('%s is refused', (_, change, code) => {
  expect(codeOf(() => loadSeed(name, withFirstProposal(change)))).toBe(code);
});

test('a record that breaks the schema is refused', () => {
  const seed = withFirstProposal({ costs: [{ amount: 0.5, kind: null, role: 'raming' }] });
  expect(() => loadSeed(name, seed)).toThrow(/amount/);
});
