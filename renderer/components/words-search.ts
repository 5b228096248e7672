/** A text as searching sees it: without capitals and accents. */
export function searchable(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('\u00a0', ' ').toLowerCase();
}

/**
 * A test for texts that hold every word of what was typed, in any order.
 *
 * @param typed nothing typed: every text passes
 */
export function wordsSearch(typed: string): (text: string) => boolean {
  const sought = searchable(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const own = sought.length === 0 ? '' : searchable(text);
    return sought.every((word) => own.includes(word));
  };
}

/** The first so many records whose text holds every word of what was typed. */
export function firstFound<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  { typed, most }: { readonly typed: string; readonly most: number },
): readonly Item[] {
  const holds = wordsSearch(typed);
  const found: Item[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (holds(textOf(item))) found.push(item);
  }
  return found;
}
