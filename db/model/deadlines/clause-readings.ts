import type { CalendarEntry } from '../records/dossier.ts';
import { calendarSpansFor } from './calendar-terms.ts';
import { readCounted } from './counted.ts';
import { addDays } from './days.ts';
import { eventSpansFor } from './events.ts';
import { partOf, partOfSpan } from './parts.ts';
import { periodsFor } from './periods.ts';
import type { Span } from './span.ts';
import { plainPhrase } from './spelling.ts';

/** The day and the calendar against which a phrase is read. */
export interface DeadlineContext {
  /** ISO date of the day the phrase was written. */
  readonly on: string;
  /** The dossier's own: recesses, budget debates, debates. */
  readonly calendar: readonly CalendarEntry[];
}

/** A day that a phrase can be read as: a proposal, which a person confirms. */
export interface DeadlineReading {
  /** ISO date: the last day on which the phrase is still kept. */
  readonly date: string;
  /** From an entry of the calendar, from the words alone, or counted from the reference day. */
  readonly basis: 'kalender' | 'vaste-dag' | 'telling';
  /** Title of the calendar entry used. */
  readonly entry?: string;
}

/** Position of a term with regard to the stretch it names. */
type Bound = 'before' | 'within' | 'after';

const BOUNDS: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/^(?:tot en met|t\/m|met ingang van) /, 'within'],
  [/^(?:voor|voordat|alvorens|voorafgaande? aan|eerder dan|tot) /, 'before'],
  [/^(?:na afloop van|na) /, 'after'],
  [
    /^(?:op|per|in de loop van|in|gedurende|tijdens|bij|met|aan|tegen(?= (?:het )?einde?)) /,
    'within',
  ],
];

const REFERENCE_DAY =
  /^(?:vandaag|heden|nu|dagtekening|(?:verzending|dagtekening) van deze brief|deze brief)$/;

function split(words: string): { readonly bound: Bound; readonly rest: string } {
  for (const [pattern, bound] of BOUNDS) {
    if (pattern.test(words)) return { bound, rest: words.replace(pattern, '') };
  }
  return { bound: 'within', rest: words };
}

/** Finds every stretch that words may mean. */
function spansFor(words: string, bound: Bound, context: DeadlineContext): readonly Span[] {
  const { on, calendar } = context;
  const inPart = partOf(words);
  if (inPart !== undefined) {
    const { part, whole } = inPart;
    return spansFor(whole, 'within', context).flatMap((span) => partOfSpan(span, part) ?? []);
  }
  const ofEvent = eventSpansFor(words, on);
  if (ofEvent.length > 0) return ofEvent;
  return calendarSpansFor(words, calendar, on, bound === 'within') ?? periodsFor(words, on);
}

function lastDay({ from, to, isEnd = false }: Span, bound: Bound): string {
  if (bound === 'after') return addDays(to, 1);
  return bound === 'within' || isEnd ? to : addDays(from, -1);
}

type Candidate = Pick<DeadlineReading, 'date' | 'entry'>;

function counted(words: string, context: DeadlineContext): readonly Candidate[] | undefined {
  const term = readCounted(words);
  if (term === undefined) return undefined;
  const { anchor } = term;
  if (anchor === undefined || REFERENCE_DAY.test(anchor.words)) {
    return [{ date: term.from(context.on) }];
  }
  const bound = anchor.side === 'na' ? 'after' : 'before';
  return spansFor(anchor.words, bound, context).map(({ from, to, entry }) => ({
    date: term.from(anchor.side === 'na' ? to : from),
    ...(entry !== undefined && { entry }),
  }));
}

/**
 * Lists every day that the words of one clause may mean, whether it has passed or not.
 * @param words as `plainPhrase` gives them
 */
export function candidatesOf(words: string, context: DeadlineContext): readonly DeadlineReading[] {
  const byCounting = counted(words, context);
  const { bound, rest } = split(words);
  const candidates: readonly Candidate[] =
    byCounting ??
    spansFor(rest, bound, context).map((span) => ({
      date: lastDay(span, bound),
      ...(span.entry !== undefined && { entry: span.entry }),
    }));
  const basis = byCounting === undefined ? 'vaste-dag' : 'telling';
  return candidates.map((one) => ({
    ...one,
    basis: one.entry === undefined ? basis : 'kalender',
  }));
}

/**
 * Tells whether a day lies in the stretch that a phrase names, from its reference day on: "in het
 * voorjaar".
 */
export function isWithin(phrase: string, date: string, context: DeadlineContext): boolean {
  const words = plainPhrase(phrase);
  const { bound, rest } = split(words);
  if (bound !== 'within' || readCounted(words) !== undefined) return false;
  const [first] = spansFor(rest, bound, context)
    .filter(({ to }) => to >= context.on)
    .toSorted((one, other) => (one.to < other.to ? -1 : 1));
  return first !== undefined && first.from <= date && date <= first.to;
}

/** Tells whether the words name something that the calendar could tell the day of, and does not. */
export function isNotInCalendar(words: string, context: DeadlineContext): boolean {
  const anchor = readCounted(words)?.anchor;
  const { bound, rest } =
    anchor === undefined ? split(words) : { bound: 'before' as const, rest: anchor.words };
  const whole = partOf(rest)?.whole ?? rest;
  const { calendar, on } = context;
  return calendarSpansFor(whole, calendar, on, bound === 'within')?.length === 0;
}
