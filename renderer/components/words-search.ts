/** A text as searching sees it: without capitals, accents and apostrophes, all spaces and dashes alike. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘`´\u00ad]/gu, '')
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll(/\p{Pd}/gu, '-')
    .toLowerCase();
}

/**
 * A test for texts that hold every word of what was typed, in any order.
 *
 * @param typed nothing typed: every text passes
 */
export function wordsSearch(typed: string): (text: string) => boolean {
  const sought = soughtWords(typed);
  return (text) => sought.length === 0 || holdsAll(searchable(text), sought);
}

/** The same for rows, whose texts are made ready once, however often one searches them. */
export function rowSearch<Row extends object>(
  textOf: (row: Row) => string,
): (typed: string) => (row: Row) => boolean {
  const made = new WeakMap<Row, string>();
  const readyText = (row: Row) => {
    const text = made.get(row) ?? searchable(textOf(row));
    made.set(row, text);
    return text;
  };
  return (typed) => {
    const sought = soughtWords(typed);
    return (row) => sought.length === 0 || holdsAll(readyText(row), sought);
  };
}

function soughtWords(typed: string): readonly string[] {
  return searchable(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

function holdsAll(text: string, sought: readonly string[]): boolean {
  return sought.every((word) => text.includes(word));
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
