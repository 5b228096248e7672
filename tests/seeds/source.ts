import { readFileSync } from 'node:fs';

const text = readFileSync(
  new URL('../fixtures/kst-28638-247.txt', import.meta.url),
  'utf8',
).replaceAll(/ +$/gm, '');

const BEGIN_1 = '(Financieel) overzicht van voorstellen';
const BEGIN_2 = 'Kopie van het financieel overzicht';

/** Removes what stands in the source exactly once and belongs to the page, not to the annex. */
function without(source: string, furniture: string): string {
  const [before, after, ...more] = source.split(furniture);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`not exactly once in the source: ${furniture}`);
  }
  return before + after;
}

/** The theme's head is printed again at the top of the page that holds proposal 27. */
const REPEATED_HEAD = / Ander beleidsterrein\s+Meest kansrijke acties\s+[^€]*?kosten(?=\s+27 )/;

/** The source's Bijlage 1 as printed, without the label in the margin and a head repeated after a page break. */
export const annex1: string = without(
  text.slice(text.indexOf(BEGIN_1), text.indexOf(BEGIN_2)),
  'Bijlage 1:',
).replace(REPEATED_HEAD, '');

/** The source's Bijlage 2 as printed, without the label in the margin. */
export const annex2: string = without(text.slice(text.indexOf(BEGIN_2)), 'Bijlage 2:');

/** The whole source, letter and annexes, with single spaces. */
export const running: string = text.replaceAll(/\s+/g, ' ');

/** The only hyphen at the end of a line in the annexes that belongs to its word. */
const REAL_HYPHEN = 'non-\npunishmentbeginsel';

/** The words of a part of the source: line ends undone, whatever stands between spaces is a word. */
export function words(part: string): readonly string[] {
  return part
    .replaceAll(REAL_HYPHEN, 'non-punishmentbeginsel')
    .replaceAll(/(?<=\p{L})-\n+(?=\p{L})/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
