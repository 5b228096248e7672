import { texts } from '../../../db/model/texts/index.ts';
import {
  RANKS,
  type Rank,
  rankOf,
  type Sought,
  soughtFor,
} from '../../components/ranked-search.ts';
import { searchable } from '../../components/words-search.ts';

/** Item that is found by its name and by what people call it besides. */
export interface Named {
  readonly name: string;
  /** Place of the item: the title of its menu, or its screen. */
  readonly under: string;
  /** Synonyms for it, in every language. */
  readonly called: readonly string[];
}

/**
 * An item that was found, and the synonym it was found by, where its name does not hold the words.
 */
export interface FoundNamed<Item> {
  readonly item: Item;
  readonly by?: string;
}

const LANGUAGES = Object.values(texts);

/** Lists what people call an action or a place, in every language at once: they mix them. */
export function calledSo<Key extends string>(
  list: (language: (typeof texts)['nl']) => Readonly<Record<Key, readonly string[]>>,
  key: Key,
): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((language) => list(language)[key]))];
}

/** Finds the items that match what was typed, the best first, and the rank of the best. */
export function foundNamed<Item extends Named>(
  items: readonly Item[],
  typed: string,
): { readonly found: readonly FoundNamed<Item>[]; readonly best?: Rank } {
  const sought = soughtFor(typed);
  if (sought.whole === '') return { found: items.map((item) => ({ item })) };
  const byRank = Map.groupBy(items, (item) => rankOfNamed(item, sought));
  const best = RANKS.find((rank) => byRank.has(rank));
  const ranked = RANKS.flatMap((rank) => byRank.get(rank) ?? []);
  return {
    found: ranked.map((item) => {
      const by = wordFor(item, sought);
      return { item, ...(by === undefined ? {} : { by }) };
    }),
    ...(best === undefined ? {} : { best }),
  };
}

function rankOfNamed({ name, under, called }: Named, sought: Sought): Rank | undefined {
  // A name that ends in dots asks for more: they are no part of what it is called.
  const names = [name.replace('…', ''), ...called].map(searchable);
  const rank = rankOf({ names, text: [searchable(under), ...names].join(' ') }, sought);
  // Letters inside of what people call it besides say nothing.
  const inSight = searchable(`${under} ${name}`);
  const isSeen = rank !== 'inside' || sought.words.every((word) => inSight.includes(word));
  return isSeen ? rank : undefined;
}

function wordFor({ name, under, called }: Named, { whole, words }: Sought): string | undefined {
  const inSight = searchable(`${under} ${name}`);
  if (words.every((word) => inSight.includes(word))) return undefined;
  const plain = called.map((word) => ({ word, as: searchable(word) }));
  const best =
    plain.find(({ as }) => as === whole) ??
    plain.find(({ as }) => as.startsWith(whole)) ??
    plain.find(({ as }) => words.some((word) => as.includes(word) && !inSight.includes(word)));
  return best?.word;
}
