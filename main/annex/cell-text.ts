/**
 * Turns a record's text into the blocks of a cell: paragraphs, and lists where lines are numbered.
 */
import type { CellBlock, Face, ListItem, Paragraph } from './description.ts';

/** Line that begins a list item: `1. `, `a. `, `iv. ` or `- `. */
const itemLine = /^(\d{1,3}\.|[a-z]\.|x{0,3}(?:i[vx]|v?i{1,3})\.|[-–•]) +(\S.*)$/u;

const NBSP = '\u00a0';

/**
 * Phrases kept on one line: amounts and their unit, days of the month, numbers of papers and of
 * articles. What the writer typed with plain spaces is kept together as well.
 */
const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const measures = 'mln|mld|miljoen|miljard|euro|procent|%|jaar|maanden|weken|dagen|uur';
const keptTogether = new RegExp(
  [
    '€ (?=[\\d×x])',
    `(?<=\\d) (?=(?:${measures})(?!\\p{L}))`,
    `\\b\\d{1,2} (?:${months})\\b`,
    '\\b(?:nrs?|art|blz|p)\\. (?=\\d)',
    '\\b(?:artikel|voorstel|actie|actielijn|nummer) (?=\\d)',
    '\\b\\d{2} \\d{3}\\b(?: [IVXLC]+\\b)?',
  ].join('|'),
  'giu',
);

/** Puts no-break spaces where a line may not break; a tab becomes a space. */
export function keepTogether(text: string): string {
  const spaced = text.includes('\t') ? text.replaceAll('\t', ' ') : text;
  // Everything that is kept together has a digit or a euro sign in it; most texts have neither.
  if (!/[\d€]/u.test(spaced)) return spaced;
  return spaced.replace(keptTogether, (match) => match.replaceAll(' ', NBSP));
}

/** Makes one paragraph in one face. */
export function paragraph(text: string, face: Face = 'regular'): Paragraph {
  return { kind: 'paragraph', runs: [{ text: keepTogether(text), face }] };
}

/** Tells the kind of a list's label; where it changes, another list begins. */
function labelKind(label: string): string {
  return /\d/.test(label) ? 'number' : /[a-z]/.test(label) ? 'letter' : 'dash';
}

/** Splits a text with lines separated by `\n` into blocks; an empty text has none. */
export function textBlocks(text: string): readonly CellBlock[] {
  const blocks: CellBlock[] = [];
  let items: ListItem[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const [, label, words] = itemLine.exec(trimmed) ?? [];
    if (label === undefined || words === undefined) {
      items = [];
      blocks.push(paragraph(trimmed));
      continue;
    }
    const before = items.at(-1);
    if (!before || labelKind(before.label) !== labelKind(label)) {
      items = [];
      blocks.push({ kind: 'list', items });
    }
    items.push({ label, runs: [{ text: keepTogether(words), face: 'regular' }] });
  }
  return blocks;
}
