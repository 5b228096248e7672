/**
 * An item of a list: what opens it, as the texts of a dossier write it, and the words behind it.
 */
export interface Item {
  readonly label: string;
  readonly words: string;
  /**
   * Sign it had; equal for the items of one list of signs, the kind of counting of a counted one.
   */
  readonly sign: string;
}

/**
 * Signs that open an item and nothing else; the last ones are those of the symbol fonts of Word.
 */
const BULLET = /^([•●▪■◦○‣∙⁃➢✓✔❑□\uf0a7\uf0b7\uf0d8\uf0fc\uf02d])\s*(.*)$/u;
/** A sign that opens an item only with a space behind it: it can stand in a word. */
const MIDDLE_DOT = /^(·)\s+(.*)$/u;
/** Signs that open an item or stand in a sentence: which, the lines around them tell. */
const DASH = /^([-–—*]|o(?=\s)|§(?=\s+\p{L}|\t))(\s+)(\S.*)$/u;
const COUNTED = /^(\(?)(\d{1,3}|\p{Lu}{1,5}|\p{Ll}{1,5})([.)])(\s+)(\S.*)$/u;

const NUMERAL = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const NUMERAL_SIGNS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function numeral(text: string): number | undefined {
  if (text === '' || !NUMERAL.test(text)) return undefined;
  const values = [...text].map((sign) => NUMERAL_SIGNS[sign] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** A line that opens with a sign. */
export interface Dashed {
  readonly item: Item;
  /** Whether a tab parts them: it can be nothing else. */
  readonly certain: boolean;
}

/** Reads a line that opens with a bullet, a dash or what Word uses for one. */
export function dashed(line: string): Dashed | undefined {
  const bullet = BULLET.exec(line) ?? MIDDLE_DOT.exec(line);
  if (bullet !== null) {
    const [, sign = '', words = ''] = bullet;
    return words === '' ? undefined : { item: { label: '-', words, sign }, certain: true };
  }
  const [, sign = '', space = '', words] = DASH.exec(line) ?? [];
  if (words === undefined) return undefined;
  return { item: { label: '-', words, sign }, certain: space.includes('\t') };
}

/** Tells whether a line is nothing but a bullet: its words stand on the next one. */
export function isBareBullet(line: string): boolean {
  return /^[•●▪■◦○‣∙·\uf0a7\uf0b7\uf0d8\uf0fc]$/u.test(line);
}

interface Counted {
  readonly at: number;
  readonly item: Item;
  readonly certain: boolean;
  /**
   * Kinds of counting that it can be of, each with its number in that counting: `i.` is the first
   * and the ninth.
   */
  readonly readings: readonly { readonly kind: string; readonly value: number }[];
}

function counted(line: string, at: number): Counted | undefined {
  const [, open = '', mark = '', close = '', space = '', words] = COUNTED.exec(line) ?? [];
  if (words === undefined) return undefined;
  const sign = `${open}${close}`;
  const readings: { kind: string; value: number }[] = [];
  const low = mark.toLowerCase();
  const letters = mark === low ? 'small' : 'capital';
  const roman = numeral(low);
  if (/^\d/.test(mark)) readings.push({ kind: `number ${sign}`, value: Number(mark) });
  else {
    if (mark.length === 1) {
      readings.push({ kind: `${letters} letter ${sign}`, value: low.charCodeAt(0) - 96 });
    }
    if (roman !== undefined) readings.push({ kind: `${letters} numeral ${sign}`, value: roman });
  }
  if (readings.length === 0) return undefined;
  const certain = space.includes('\t');
  return { at, item: { label: `${mark}.`, words, sign }, certain, readings };
}

/**
 * Finds the counted items among lines: those with a tab behind their label, and those that follow
 * each other. One line that happens to open with "a." or "27." is a sentence that was cut there.
 */
export function countedItems(lines: readonly string[]): ReadonlyMap<number, Item> {
  const found = lines.flatMap((line, at) => counted(line, at) ?? []);
  const kept = new Set(found.filter(({ certain }) => certain));
  const last = new Map<string, { readonly one: Counted; readonly value: number }>();
  for (const one of found) {
    for (const { kind, value } of one.readings) {
      const before = last.get(kind);
      // Initials follow each other too ("J. Jansen", "K. de Vries"); a list begins at its beginning.
      const follows = before !== undefined && before.value + 1 === value;
      if (follows && (!kind.startsWith('capital') || before.value === 1 || kept.has(before.one))) {
        kept.add(before.one).add(one);
      }
      last.set(kind, { one, value });
    }
  }
  return new Map([...kept].map(({ at, item }) => [at, item]));
}
