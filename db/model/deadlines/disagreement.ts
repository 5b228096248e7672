import type { CalendarEntry } from '../records/dossier.ts';
import type { Deadline } from '../records/element.ts';
import { type DeadlineReading, isWithin } from './clause-readings.ts';
import { deadlineReadings } from './read-deadline.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the phrase of a term where the day that was filled in is another: "binnen vier weken" of 2
 * February is not 12 April. Any day of a stretch that the words name agrees ("in het voorjaar"),
 * and so does each entry of the calendar that they may mean ("voor het debat").
 * @returns `undefined` where they agree, where there is no day, or none can be read
 */
export function otherReading(
  { phrase, date, setOn }: Pick<Deadline, 'phrase' | 'date' | 'setOn'>,
  calendar: readonly CalendarEntry[],
): DeadlineReading | undefined {
  // A form may still hold what was typed and is no day.
  if (date === undefined || !DAY.test(date) || !DAY.test(setOn)) return undefined;
  const context = { on: setOn, calendar };
  const all = deadlineReadings(phrase, context);
  const [first] = all;
  const agrees = all.some(
    (each) => each.date === date && (each === first || each.basis === 'kalender'),
  );
  return agrees || isWithin(phrase, date, context) ? undefined : first;
}
