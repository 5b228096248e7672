/** Says when the House will hear of an item, by its deadline or its occurrences. */
import { printDate } from '../../../db/model/dates.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Deadline } from '../../../db/model/records/element.ts';
import { asPart, asSentence } from './sentences.ts';

/**
 * Prints the day read from a deadline's phrase; undefined where the phrase names that day itself.
 */
function uiterlijk({ phrase, date }: Deadline): string | undefined {
  if (date === undefined || phrase.includes(printDate(date))) return undefined;
  return `uiterlijk ${printDate(date)}`;
}

function postponed(before: Deadline, { setOn, reason }: Deadline): string {
  const why = reason === undefined ? '' : `: ${asPart(reason)}`;
  return asSentence(
    `De termijn «${asPart(before.phrase)}» is op ${printDate(setOn)} uitgesteld${why}`,
  );
}

/**
 * Says what the deadlines of an open item say: that one was put off, and when the House will be
 * informed or should have been.
 *
 * @param asOf ISO date of the print
 */
export function termSentences(
  deadlines: readonly Deadline[],
  house: string,
  asOf: string,
): readonly string[] {
  const [before, now] = [deadlines.at(-2), deadlines.at(-1)];
  if (now === undefined) return [];
  const day = uiterlijk(now);
  const phrase = asPart(now.phrase);
  const isPast = now.date !== undefined && now.date < asOf;
  const said = isPast
    ? `De termijn (${[phrase, day].filter(Boolean).join(', ')}) is verstreken.`
    : `De ${house} wordt ${phrase} per brief geïnformeerd${day === undefined ? '' : ` (${day})`}.`;
  return before === undefined ? [said] : [postponed(before, now), said];
}

const EACH = { kwartaal: 'elk kwartaal', halfjaar: 'elk halfjaar', jaar: 'elk jaar' } as const;

/** Says how many occurrences of a recurring commitment are fulfilled, and which comes next. */
export function turnSentences(
  { recurring, occurrences }: Pick<Commitment, 'recurring' | 'occurrences'>,
  asOf: string,
): readonly string[] {
  if (occurrences.length === 0)
    return recurring === undefined ? [] : [`Keert ${EACH[recurring]} terug.`];
  const open = occurrences.filter(({ settledBy }) => settledBy === undefined);
  const [next] = open.map(({ due }) => due).toSorted();
  const often = recurring === undefined ? '' : `Keert ${EACH[recurring]} terug: `;
  const done = `${often}${occurrences.length - open.length} van ${occurrences.length} keer voldaan.`;
  if (next === undefined) return [done];
  const day = printDate(next);
  return [done, next < asOf ? `De keer van ${day} is te laat.` : `Volgende keer uiterlijk ${day}.`];
}
