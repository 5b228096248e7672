/** A record's text as what flows in a cell: paragraphs, and lists where lines are numbered. */
import type { CellBlock, Face, ListItem, Paragraph } from './description.ts';

/** A line that opens an item: `1. `, `a. ` or `- `. */
const itemLine = /^(\d{1,3}\.|[a-z]\.|[-–•]) +(\S.*)$/u;

const NBSP = '\u00a0';

/**
 * What may not fall apart at the end of a line: amounts and their unit, numbers of papers and of
 * articles. What the writer typed with plain spaces is kept together as well.
 */
const keptTogether: readonly RegExp[] = [
  /€ (?=[\d×x])/gu,
  /(?<=\d) (?=(?:mln|mld|miljoen|miljard|euro|procent|%)(?![\p{L}]))/gu,
  /\b(?:nrs?|art|blz|p)\. (?=\d)/gu,
  /\b(?:artikel|voorstel|actie|actielijn|nummer) (?=\d)/giu,
  /\b\d{2} \d{3}\b(?: [IVXLC]+\b)?/gu,
];

/** Puts no-break spaces where a line may not end; a tab becomes a space. */
export function keepTogether(text: string): string {
  return keptTogether.reduce(
    (done, pattern) => done.replace(pattern, (match) => match.replaceAll(' ', NBSP)),
    text.replaceAll('\t', ' '),
  );
}

/** One paragraph in one face. */
export function paragraph(text: string, face: Face = 'regular'): Paragraph {
  return { kind: 'paragraph', runs: [{ text: keepTogether(text), face }] };
}

/** The kind of a list's labels; where it changes another list begins. */
function labelKind(label: string): string {
  return /\d/.test(label) ? 'number' : /[a-z]/.test(label) ? 'letter' : 'dash';
}

/** The blocks of a text whose lines are separated by `\n`; an empty text has none. */
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
