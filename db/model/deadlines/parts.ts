import { addDays, dayOf, firstOfMonth, lastOfMonth, monthOf, yearOf } from './days.ts';
import type { Span } from './span.ts';

const PART =
  /^(?:het |de )?(?<part>begin|start|aanvang|medio|half|midden|halverwege|eind|einde|ultimo|laatste dag)(?: van| in)? (?<whole>.+)$/;

type Part = 'begin' | 'medio' | 'eind';

const PARTS: Readonly<Record<string, Part>> = {
  begin: 'begin',
  start: 'begin',
  aanvang: 'begin',
  medio: 'medio',
  half: 'medio',
  midden: 'medio',
  halverwege: 'medio',
  eind: 'eind',
  einde: 'eind',
  ultimo: 'eind',
  'laatste dag': 'eind',
};

/**
 * Finds in "eind dit jaar" the part that is meant and the words for the whole; none in other words.
 */
export function partOf(words: string): { readonly part: Part; readonly whole: string } | undefined {
  const { part = '', whole } = PART.exec(words)?.groups ?? {};
  const meant = PARTS[part];
  return meant === undefined || whole === undefined ? undefined : { part: meant, whole };
}

/** Counts the whole months that a stretch is; 0 for one that is not. */
function monthsIn({ from, to }: Span): number {
  const [year, month] = [yearOf(to), monthOf(to)];
  if (!from.endsWith('-01') || to !== lastOfMonth(year, month)) return 0;
  return 12 * (year - yearOf(from)) + month - monthOf(from) + 1;
}

/**
 * Gives a part of a stretch. The end is its last day. The beginning of a month is its first ten
 * days, of anything longer its first quarter, in whole months, of a recess or a week its first day.
 * The middle of a month is the 15th, of a year 1 July; a recess, a week and a day have none.
 */
export function partOfSpan(span: Span, part: Part): Span | undefined {
  if (part === 'eind') return { ...span, from: span.to, isEnd: true };
  const months = monthsIn(span);
  if (months === 0) return part === 'begin' ? { ...span, to: span.from } : undefined;
  const [year, month] = [yearOf(span.from), monthOf(span.from)];
  if (part === 'begin') {
    const to =
      months === 1 ? addDays(span.from, 9) : lastOfMonth(year, month + Math.ceil(months / 4) - 1);
    return { ...span, to };
  }
  const half = firstOfMonth(year, month + Math.floor(months / 2));
  const middle = months % 2 === 1 ? dayOf(yearOf(half), monthOf(half), 15) : half;
  return middle === undefined ? undefined : { ...span, from: middle, to: middle };
}
