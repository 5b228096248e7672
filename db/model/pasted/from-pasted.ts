import { plainCharacters } from './characters.ts';
import { isCut, joinedCut, type WordsInFull, wordsInFull } from './cut-words.ts';
import { countedItems, type Dashed, dashed, type Item, isBareBullet } from './labels.ts';
import { continues, filled, leaving, type Page, pageOf } from './line-ends.ts';

/** A line of the text that is made: a paragraph or an item of a list. */
interface Line {
  readonly text: string;
  /** The last line of the source that is in it. */
  readonly last: string;
  /** Number of lines of the source that are in it. */
  readonly sources: number;
  readonly item?: Item;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** Gives the lines of a page without their indents; a bullet and its words on two lines are one. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (before !== undefined && isBareBullet(before) && line !== '') return [`${before}\t${line}`];
    return isBareBullet(line) && (lines[at + 1] ?? '') !== '' ? [] : [line];
  });
}

function joined(before: string, next: string, inFull: WordsInFull): string {
  if (isCut(before, next)) return joinedCut(before, next, inFull);
  return /\S\/$/u.test(before) ? before + next : `${before} ${next}`;
}

/** A line among those of its page. */
interface Place {
  readonly lines: readonly string[];
  readonly signs: readonly (Dashed | undefined)[];
  readonly at: number;
  readonly page: Page;
}

/** Signs that hardly ever open a line of running text. */
const SELDOM: readonly string[] = ['o', '*', '§'];

/**
 * Tells whether a dash is closed again in its line, and so parts a remark off: "– met name in de
 * regio –".
 */
function isClosedAgain({ words, sign }: Item): boolean {
  return !SELDOM.includes(sign) && words.includes(` ${sign} `);
}

/** Tells whether a line is followed by another item with the same sign, before a blank line. */
function isListed({ lines, signs, at: from, page }: Place, sign: string): boolean {
  for (let at = from + 1; at < lines.length && lines[at] !== ''; at += 1) {
    if (signs[at]?.item.sign !== sign) continue;
    if (SELDOM.includes(sign)) return true;
    const before = lines[at - 1] ?? '';
    const how = leaving(before);
    return how === 'stop' || how === 'pause' || filled(before, lines[at] ?? '', page.width) <= 0.75;
  }
  return false;
}

/**
 * Tells whether a line that opens with a sign is an item of a list. A dash also opens a remark
 * within a sentence, and such a line is what is left of one that was broken to fit.
 */
function isItem({ item, certain }: Dashed, before: Line | undefined, place: Place): boolean {
  if (certain || before?.item?.sign === item.sign) return true;
  const { lines, at, page } = place;
  const listed = isListed(place, item.sign);
  const isSeldom = SELDOM.includes(item.sign);
  if (before === undefined) return listed || !(isSeldom || isClosedAgain(item));
  const how = leaving(before.last);
  if (how === 'colon') return true;
  if (isSeldom) return listed || before.item !== undefined;
  if (how === 'stop' || how === 'pause' || listed) return true;
  if (how === 'leaning' || isClosedAgain(item)) return false;
  const isFull = filled(before.last, lines[at] ?? '', page.width) > 0.75;
  return !(isFull && (page.isBroken || before.last.length > 40));
}

/** Makes the paragraphs and items of a page. */
function mended(text: string): readonly Line[] {
  const source = linesOf(text);
  const counted = countedItems(source);
  const signs = source.map(dashed);
  // The tab behind a label makes no table.
  const lines = source.map((line, at) => {
    const item = counted.get(at) ?? (signs[at]?.certain ? signs[at].item : undefined);
    return item === undefined ? line : `${item.label} ${item.words}`;
  });
  const page = pageOf(lines, (at) => counted.has(at) || signs[at] !== undefined);
  const inFull = wordsInFull(lines);
  const made: Line[] = [];
  let apart = false;
  for (const [at, line] of lines.entries()) {
    if (line === '') {
      apart = made.length > 0;
      continue;
    }
    const before = apart ? undefined : made.at(-1);
    const sign = signs[at];
    const item =
      counted.get(at) ??
      (sign !== undefined && isItem(sign, before, { lines, signs, at, page })
        ? sign.item
        : undefined);
    if (item !== undefined) {
      made.push({ text: `${item.label} ${item.words}`, last: line, sources: 1, item, apart });
    } else if (before !== undefined && continues(before.last, line, page)) {
      const text = joined(before.text, line, inFull);
      made[made.length - 1] = { ...before, text, last: line, sources: before.sources + 1 };
    } else made.push({ text: line, last: line, sources: 1, apart });
    apart = false;
  }
  return made;
}

function written(lines: readonly Line[]): string {
  return lines
    .map(({ text, apart }, at) => (at === 0 ? text : `${apart ? '\n\n' : '\n'}${text}`))
    .join('');
}

/**
 * Holds lines apart by a blank one where they would run together if they were read again: what was
 * a short line on its page may be a long one of the text that is made.
 */
function heldApart(lines: readonly Line[]): readonly Line[] {
  const again = mended(written(lines));
  if (again.length === lines.length) return lines;
  const begins = new Set<number>();
  let at = 0;
  for (const { sources } of again) {
    begins.add(at);
    at += sources;
  }
  return heldApart(lines.map((line, i) => (begins.has(i) ? line : { ...line, apart: true })));
}

/**
 * Reads what was copied from a PDF, from Word or from a web page as a text of the dossier: lines
 * that were broken to fit are paragraphs again, words that were cut are whole, lists are lines
 * that open with `- `, `1. ` or `a. `. Paragraphs, headings that end in a colon, rows of tables and
 * page numbers keep their line. No word is ever left out, and mending twice is mending once.
 */
export function fromPasted(text: string): string {
  const plain = plainCharacters(text);
  // A few words out of a sentence keep the spaces that they were taken with.
  const [only = '', second] = plain.trim().split('\n');
  const isOneItem = dashed(only)?.certain === true || countedItems([only]).size > 0;
  if (second === undefined && !isOneItem) return plain.includes('\n') ? only : plain;
  const made = written(heldApart(mended(plain)));
  return made === plain ? made : fromPasted(made);
}

/** Gives the same for a field of one line: every line's end is a space, cut words are whole. */
export function fromPastedOnOneLine(text: string): string {
  const plain = plainCharacters(text);
  if (!plain.includes('\n')) return plain;
  const lines = linesOf(plain).filter((line) => line !== '');
  const inFull = wordsInFull(lines);
  return lines.reduce((all, line) => (all === '' ? line : joined(all, line, inFull)), '');
}
