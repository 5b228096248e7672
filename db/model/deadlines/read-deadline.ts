import {
  candidatesOf,
  type DeadlineContext,
  type DeadlineReading,
  isNotInCalendar,
} from './clause-readings.ts';
import { clausesOf } from './clauses.ts';
import { RECURRING } from './conventions.ts';
import { plainPhrase } from './spelling.ts';

/** Lists every day that one clause may mean, from the reference day on, the first one first. */
function readings(words: string, context: DeadlineContext): readonly DeadlineReading[] {
  return candidatesOf(words, context)
    .filter(({ date }) => date >= context.on)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/**
 * Finds, of a term in more than one clause, the days of the one that says its day. Where several
 * say a day, it is the last that says "uiterlijk"; where none does and they differ, none is taken.
 */
function ofClauses(phrase: string, context: DeadlineContext): readonly DeadlineReading[] {
  const clauses = clausesOf(phrase).map((clause) => ({
    ...clause,
    read: readings(plainPhrase(clause.words), context),
  }));
  const read = clauses.filter((clause) => clause.read.length > 0);
  const last = read.filter(({ isLast }) => isLast);
  const others = clauses.filter((clause) => clause.read.length === 0);
  if (last.length === 0 && others.some(({ isBeside }) => !isBeside)) return [];
  const meant = last.length > 0 ? last.slice(-1) : read;
  const [first] = meant;
  const isOne = meant.every((each) => each.read[0]?.date === first?.read[0]?.date);
  return first !== undefined && isOne ? first.read : [];
}

/**
 * Lists every day that a term may mean, from the reference day on, the first one first: "voor het
 * debat" where the calendar has two.
 */
export function deadlineReadings(
  phrase: string,
  context: DeadlineContext,
): readonly DeadlineReading[] {
  const words = plainPhrase(phrase);
  if (RECURRING.test(words)) return [];
  const whole = readings(words, context);
  return whole.length > 0 ? whole : ofClauses(phrase, context);
}

/**
 * Reads a term as ministers put it ("voor de zomer", "binnen drie weken", "uiterlijk 1 juli") as a
 * day. Of several days it may mean, the first from the reference day on; never one before it. What
 * "voor de zomer" is, the calendar says: where that lacks it, nothing is guessed.
 *
 * @returns `undefined` for a phrase that cannot be read, or that comes back ("elk half jaar"); the
 *   phrase is kept in any case
 */
export function readDeadline(
  phrase: string,
  context: DeadlineContext,
): DeadlineReading | undefined {
  return deadlineReadings(phrase, context)[0];
}

/**
 * Why a phrase has no day: it comes back, its day had passed when it was written, the calendar of
 * the dossier does not have it, or its words are not understood.
 */
export type UnreadReason = 'recurring' | 'passed' | 'calendar' | 'words';

/** Tells why `readDeadline` reads no day in a phrase. */
export function whyUnread(phrase: string, context: DeadlineContext): UnreadReason {
  const words = plainPhrase(phrase);
  if (RECURRING.test(words)) return 'recurring';
  const clauses = [words, ...clausesOf(phrase).map((clause) => plainPhrase(clause.words))];
  const hasPassed = clauses.some((clause) => {
    const days = candidatesOf(clause, context);
    return days.length > 0 && days.every(({ date }) => date < context.on);
  });
  if (hasPassed) return 'passed';
  return clauses.some((clause) => isNotInCalendar(clause, context)) ? 'calendar' : 'words';
}
