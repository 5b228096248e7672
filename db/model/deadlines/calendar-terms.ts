import type { CalendarEntry } from '../records/dossier.ts';
import { MINISTRIES, RECESSES } from './conventions.ts';
import type { Span } from './span.ts';
import { plainWords } from './spelling.ts';

const NEXT =
  '(?:de |het |een |dit )?(?:(?:eerst)?volgende |komende |aankomende |aanstaande |geplande )?';
const RECESS = new RegExp(
  `^${NEXT}(?<name>${Object.keys(RECESSES).join('|')})?(?:reces|vakantie)(?:(?: van| in)? (?<year>\\d{4}))?$`,
);
/** "voor de zomer", "na de kerst": the recess is meant, not the season. */
const BARE = new RegExp(`^${NEXT}(?<name>zomer|kerst)(?:(?: van| in)? (?<year>\\d{4}))?$`);
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

/** Entries in whose titles each of the telling words stands. */
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
  { name, year }: Readonly<Record<string, string | undefined>>,
): readonly CalendarEntry[] {
  const named = name === undefined ? undefined : RECESSES[name];
  return entries.filter(
    ({ kind, title, from }) =>
      kind === 'reces' &&
      (named === undefined || named.test(plainWords(title))) &&
      (year === undefined || from.startsWith(year)),
  );
}

/**
 * The entries of the calendar that words may mean.
 * @param asSeason "in de zomer" means the season, "voor de zomer" the recess
 * @returns `undefined` where the words mean nothing of the calendar; an empty list where they do and
 *   the calendar does not have it
 */
export function calendarSpansFor(
  words: string,
  calendar: readonly CalendarEntry[],
  asSeason: boolean,
): readonly Span[] | undefined {
  const recess = RECESS.exec(words)?.groups;
  if (recess !== undefined) return spansOf(recesses(calendar, recess));
  const bare = asSeason ? undefined : BARE.exec(words)?.groups;
  if (bare !== undefined) {
    const found = recesses(calendar, bare);
    // Christmas has a day of its own, summer is nothing but the recess.
    return found.length === 0 && bare.name === 'kerst' ? undefined : spansOf(found);
  }
  const budget = BUDGET.exec(words)?.groups?.rest;
  if (budget !== undefined) {
    const budgets = calendar.filter(({ kind }) => kind === 'begrotingsbehandeling');
    return spansOf(withWords(budgets, budget));
  }
  const debate = DEBATE.exec(words)?.groups?.rest;
  if (debate === undefined) return undefined;
  return spansOf(
    withWords(
      calendar.filter(({ kind }) => kind === 'debat'),
      debate,
    ),
  );
}
