const PLAIN = /^[\n\x20-\x7e]*$/;
// Plain ranges: there may be thousands of texts, and classes by property are slow.
const UNSAID = /[\u0300-\u036f'`´‘’\u00ad]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const DASHES = /[\u2010-\u2015]/g;

/**
 * Gives a text as searching sees it: without capitals, accents and apostrophes, all spaces and
 * dashes alike.
 */
export function searchable(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll(/['`]/g, '').toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(UNSAID, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(DASHES, '-')
    .toLowerCase();
}

/**
 * Gives a test for texts that hold every typed word, in any order.
 *
 * @param typed nothing typed: every text passes
 */
export function wordsSearch(typed: string): (text: string) => boolean {
  const sought = soughtWords(typed);
  return (text) => sought.length === 0 || holdsAll(searchable(text), sought);
}

/** Gives such a test for rows, whose texts are made ready once, however often one searches them. */
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

/** Finds the first so many records whose text holds every typed word. */
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
