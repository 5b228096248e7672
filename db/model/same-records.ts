/** Records that are one and the same, however each was written. */
import { comparisonKey } from './citations/index.ts';
import type { Contents } from './records/contents.ts';
import type { Document } from './records/document.ts';
import type { Organisation } from './records/organisation.ts';

/** Short forms that a name of an organisation often begins with. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^gem\b/, 'gemeente'],
  [/^min\b/, 'ministerie'],
  [/^prov\b/, 'provincie'],
  [/^st\b/, 'stichting'],
];

/**
 * Gives the comparison key of a name, equal for names that people take for one: without capitals,
 * accents, punctuation and the article in front, "&" for "en", "Gem. Utrecht" for "gemeente
 * Utrecht".
 */
function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u00ad'’‘\x60´]/g, '')
    .toLowerCase()
    .replaceAll('&', ' en ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:de|het) (?=.)/, '');
  return SHORT.reduce((key, [short, whole]) => key.replace(short, whole), words);
}

type Named = Pick<Organisation, 'name' | 'abbreviation'>;

/**
 * Lists the keys of what an organisation is called: its name, with and without what stands between
 * brackets.
 */
function namesOf({ name }: Named): readonly string[] {
  return keys([name, name.replace(/\s*\([^()]*\)\s*$/, '')]);
}

/**
 * Lists the keys of how it is called for short: its abbreviation, and one that its name gives
 * between brackets.
 */
function shortNamesOf({ name, abbreviation = '' }: Named): readonly string[] {
  const bracketed = /\((\p{Lu}[\p{L}\p{N}&.-]*)\)\s*$/u.exec(name)?.[1] ?? '';
  return keys([abbreviation, bracketed]);
}

function keys(names: readonly string[]): readonly string[] {
  return names.map(nameKey).filter((key) => key !== '');
}

/**
 * Finds the organisation among these that a name, or a new one, can only mean: it is called so, or
 * so for short. Two that share no more than an abbreviation are two.
 */
export function findOrganisation<Item extends Named>(
  organisations: readonly Item[],
  wanted: Named,
): Item | undefined {
  const names = new Set(namesOf(wanted));
  const all = new Set([...names, ...shortNamesOf(wanted)]);
  return names.size === 0
    ? undefined
    : organisations.find(
        (other) =>
          namesOf(other).some((name) => all.has(name)) ||
          shortNamesOf(other).some((name) => names.has(name)),
      );
}

/** A record that stands in a dossier twice, and the first of the two. */
export interface Twin {
  /** Path of the record, as in `documents[3].citation`. */
  readonly path: string;
  readonly firstPath: string;
  readonly id: string;
  readonly first: string;
  /** Name as the second of them writes it. */
  readonly name: string;
}

/** Finds the papers and organisations that a dossier holds twice, in the order of the dossier. */
export function twinsIn({
  documents,
  organisations,
}: Pick<Contents, 'documents' | 'organisations'>): readonly Twin[] {
  return [...paperTwins(documents), ...organisationTwins(organisations)];
}

function* organisationTwins(organisations: readonly Organisation[]): Generator<Twin> {
  const names = new Map<string, number>();
  const shortNames = new Map<string, number>();
  for (const [at, organisation] of organisations.entries()) {
    const own = namesOf(organisation);
    const ownShort = shortNamesOf(organisation);
    const before = [
      ...own.map((key) => names.get(key) ?? shortNames.get(key)),
      ...ownShort.map((key) => names.get(key)),
    ].find((place) => place !== undefined);
    const first = before === undefined ? undefined : organisations[before];
    if (first !== undefined) {
      const { id, name } = organisation;
      const firstPath = `organisations[${before}].name`;
      yield { path: `organisations[${at}].name`, firstPath, id, first: first.id, name };
    }
    for (const key of own) if (!names.has(key)) names.set(key, at);
    for (const key of ownShort) if (!shortNames.has(key)) shortNames.set(key, at);
  }
}

function* paperTwins(documents: readonly Document[]): Generator<Twin> {
  const seen = new Map<string, number>();
  for (const [at, { id, citation: name }] of documents.entries()) {
    const key = comparisonKey(name);
    const before = seen.get(key);
    const first = before === undefined ? undefined : documents[before];
    if (first === undefined) seen.set(key, at);
    else {
      const firstPath = `documents[${before}].citation`;
      yield { path: `documents[${at}].citation`, firstPath, id, first: first.id, name };
    }
  }
}
