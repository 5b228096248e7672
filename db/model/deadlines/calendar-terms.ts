import type { CalendarEntry } from '../records/dossier.ts';
import { MINISTRIES, RECESSES } from './conventions.ts';
import { yearOf } from './days.ts';
import type { Span } from './span.ts';
import { plainWords } from './spelling.ts';

const NEXT =
  '(?:de |het |een |dit )?(?:(?:eerst)?volgende |komende |aankomende |aanstaande |geplande )?';
const YEAR = '(?:(?: van| in)? (?<year>\\d{4}|dit jaar|volgend jaar))?';
const RECESS = new RegExp(
  `^${NEXT}(?<name>${Object.keys(RECESSES).join('|')})?(?:reces|vakantie)${YEAR}$`,
);
/**
 * Recesses named without "reces", "voor de zomer", "na de kerst": the recess is meant, not the
 * season.
 */
const BARE = new RegExp(`^${NEXT}(?<name>zomer|kerst)${YEAR}$`);
const BUDGET = new RegExp(
  `^(?:(?:uw|de|de tweede) kamer )?${NEXT}(?:begrotings(?:behandeling|debat)|behandeling van de begroting|begroting)(?<rest>.*?)(?: (?:behandelt|heeft behandeld|wordt behandeld|is behandeld))?$`,
);
const DEBATE = new RegExp(`^${NEXT}(?<rest>[a-z-]*(?:debat|overleg)(?: .*)?)$`);
/** Words that do not tell one debate or budget from another. */
const EMPTY_WORDS = new Set(
  'van het de en een in over met inzake aangaande tijdens ministerie programma jaar'.split(' '),
);

function spansOf(entries: readonly CalendarEntry[]): readonly Span[] {
  return entries.map(({ from, to, title }) => ({ from, to, entry: title }));
}

/** Finds the entries in whose titles each of the telling words stands. */
function withWords(entries: readonly CalendarEntry[], words: string): readonly CalendarEntry[] {
  const telling = words
    .split(/[ ,]+/)
    .flatMap((word) => (MINISTRIES[word] ?? word).split(' '))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return entries.filter(({ title }) => {
    const plain = plainWords(title);
    return telling.every((word) => plain.includes(word));
  });
}

function recesses(
  entries: readonly CalendarEntry[],
  { name, year: said }: Readonly<Record<string, string | undefined>>,
  on: string,
): readonly CalendarEntry[] {
  const named = name === undefined ? undefined : RECESSES[name];
  const year = said?.includes('jaar') ? `${yearOf(on) + Number(said !== 'dit jaar')}` : said;
  return entries.filter(
    ({ kind, title, from }) =>
      kind === 'reces' &&
      (named === undefined || named.test(plainWords(title))) &&
      (year === undefined || from.startsWith(year)),
  );
}

/** Finds the entries that are called just so, whatever their kind: "de Voorjaarsnota". */
function named(entries: readonly CalendarEntry[], words: string): readonly CalendarEntry[] {
  const name = words.replace(/^(?:de|het|een) /, '');
  return entries.filter(({ title }) => plainWords(title).replace(/^(?:de|het|een) /, '') === name);
}

/** Papers that have their day each year and no rule that says which: only a calendar knows. */
const PAPERS =
  /^(?:de |het )?(?:voorjaarsnota|najaarsnota|eerste suppletoire begroting)(?: \d{4})?$/;

/**
 * Finds the entries of the calendar that words may mean.
 * @param on ISO date of the day they were written
 * @param asSeason "in de zomer" means the season, "voor de zomer" the recess
 * @returns `undefined` where the words mean nothing of the calendar; an empty list where they do
 *   and the calendar does not have it
 */
export function calendarSpansFor(
  words: string,
  calendar: readonly CalendarEntry[],
  on: string,
  asSeason: boolean,
): readonly Span[] | undefined {
  if (PAPERS.test(words)) return spansOf(named(calendar, words));
  const recess = RECESS.exec(words)?.groups;
  if (recess !== undefined) return spansOf(recesses(calendar, recess, on));
  const bare = asSeason ? undefined : BARE.exec(words)?.groups;
  if (bare !== undefined) {
    const found = recesses(calendar, bare, on);
    // Christmas has a day of its own, summer is nothing but the recess.
    return found.length === 0 && bare.name === 'kerst' ? undefined : spansOf(found);
  }
  const budget = BUDGET.exec(words)?.groups?.rest;
  if (budget !== undefined) {
    const budgets = calendar.filter(({ kind }) => kind === 'begrotingsbehandeling');
    return spansOf(withWords(budgets, budget));
  }
  const debate = DEBATE.exec(words)?.groups?.rest;
  if (debate !== undefined) {
    const debates = calendar.filter(({ kind }) => kind === 'debat');
    return spansOf(withWords(debates, debate));
  }
  const called = named(calendar, words);
  return called.length === 0 ? undefined : spansOf(called);
}
