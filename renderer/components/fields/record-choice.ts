import { comparisonKey } from '../../../db/model/citations/index.ts';
import { RANKS, type Rank, rankOf, type Searched, soughtFor } from '../ranked-search.ts';
import { searchable } from '../words-search.ts';

/** A record that can be chosen from many. */
export interface RecordChoice {
  readonly id: string;
  readonly label: string;
  /** Other names of the record: an abbreviation, its number. */
  readonly names?: readonly string[];
  /** Citation of a paper, found by any spelling. */
  readonly citation?: string;
  /** Further words by which it is found. */
  readonly also?: string;
}

/** Records found for the typed text. */
export interface FoundChoices {
  /** The best matches first, as many as are offered at once. */
  readonly offered: readonly RecordChoice[];
  readonly count: number;
  /** The one that is meant: the only one with exactly that name, or the only one found. */
  readonly one?: RecordChoice;
}

/** Number of choices offered at once; who seeks another types a word of it. */
const MOST_OFFERED = 60;

/** Cache of the searchable texts per choice, so that typing does not make them anew. */
const made = new WeakMap<RecordChoice, Searched>();

function searched(choice: RecordChoice): Searched {
  const known = made.get(choice);
  if (known !== undefined) return known;
  const { label, names = [], citation, also = '' } = choice;
  const ready: Searched = {
    names: [
      ...[label, ...names].map(searchable),
      ...(citation === undefined ? [] : [comparisonKey(citation)]),
    ],
    text: searchable([label, ...names, citation ?? '', also].join(' ')),
  };
  made.set(choice, ready);
  return ready;
}

/** Finds the choices that hold every word of the typed text, those with that very name first. */
export function foundChoices(choices: readonly RecordChoice[], typed: string): FoundChoices {
  const sought = soughtFor(typed);
  if (sought.whole === '')
    return { offered: choices.slice(0, MOST_OFFERED), count: choices.length };
  const byRank = Map.groupBy(choices, (choice): Rank | undefined =>
    rankOf(searched(choice), sought),
  );
  const ranked = RANKS.flatMap((rank) => byRank.get(rank) ?? []);
  const exact = byRank.get('exact') ?? [];
  const [one] = exact.length === 1 ? exact : ranked.length === 1 ? ranked : [];
  return {
    offered: ranked.slice(0, MOST_OFFERED),
    count: ranked.length,
    ...(one === undefined ? {} : { one }),
  };
}

/**
 * Gives the names of a numbered record: "26" and "voorstel 26"; one that stands for several, "5 t/m
 * 7", has those of each of its numbers.
 */
export function numberNames(kind: string, number: number | string | undefined): readonly string[] {
  if (number === undefined) return [];
  const [first = 0, last = first] = String(number).split(/\D+/).map(Number);
  const each = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return [...new Set([String(number), ...each])].flatMap((one) => [one, `${kind} ${one}`]);
}

/** Separators between names that are written one after the other. */
const BETWEEN = /\s*[,;\n\t]\s*|\s+(?:en|and)\s+/;

/**
 * Reads names written one after the other, "OM, NLA en CoMensha": gives the records that are meant,
 * and what is left of the text.
 *
 * @returns undefined where it is no list of names
 */
export function namedTogether(
  choices: readonly RecordChoice[],
  typed: string,
): { readonly ids: readonly string[]; readonly rest: string } | undefined {
  const parts = typed.split(BETWEEN).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const meant = parts.map((part) => ({ part, one: foundChoices(choices, part).one }));
  const ids = new Set(meant.flatMap(({ one }) => one?.id ?? []));
  if (ids.size === 0) return undefined;
  const rest = meant.flatMap(({ part, one }) => (one === undefined ? [part] : [])).join(', ');
  return { ids: [...ids], rest };
}
