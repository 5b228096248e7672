import type { Commitment } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import type { Document } from '../records/document.ts';
import type { Element, Progress } from '../records/element.ts';
import type { Motion } from '../records/motion.ts';

type Item = Pick<Motion, 'statusHistory' | 'progress' | 'deadlines' | 'elements'>;

function lastOf(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}

/** Gives the day a paper reached the House; absent where the dossier does not know it. ISO date. */
export function daySent({ dateSent, date }: Document): string | undefined {
  return dateSent ?? date;
}

/** Maps the papers' ids to the day each reached the House. */
function sentDays({ documents }: Pick<Contents, 'documents'>): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap((document) => {
      const day = daySent(document);
      return day === undefined ? [] : [[document.id, day] as const];
    }),
  );
}

function papersOf({ elements }: Pick<Item, 'elements'>): readonly string[] {
  return elements
    .flatMap(({ support }) => support)
    .flatMap(({ kind, id }) => (kind === 'document' ? [id] : []));
}

function daysOf(item: Item, sent: ReadonlyMap<string, string>): readonly string[] {
  return [
    ...item.statusHistory.map(({ on }) => on),
    ...item.deadlines.map(({ setOn }) => setOn),
    ...papersOf(item).flatMap((id) => sent.get(id) ?? []),
  ];
}

/**
 * Gives the day up to which the register speaks: of the letter, or the last change of a motion or
 * commitment after it. What is printed "stand per" this day leaves nothing out. ISO date.
 */
export function dayOfRegister(contents: Contents): string {
  const sent = sentDays(contents);
  const { motions, commitments, dossier } = contents;
  const days = [
    dossier.letter.date,
    ...motions.flatMap((motion) => [
      ...daysOf(motion, sent),
      ...(motion.date === undefined ? [] : [motion.date]),
    ]),
    ...commitments.flatMap((commitment) => [
      ...daysOf(commitment, sent),
      commitment.madeOn,
      ...commitment.occurrences.flatMap(({ settledBy }) => sent.get(settledBy ?? '') ?? []),
    ]),
  ];
  return lastOf(days) ?? dossier.letter.date;
}

function elementAsOf(element: Element, isThere: (paper: string) => boolean): Element {
  const support = element.support.filter(({ kind, id }) => kind !== 'document' || isThere(id));
  return { ...element, support };
}

/** Gives the progress on the day. Where no change stands later, the record itself says it. */
function progressAsOf({ statusHistory, progress }: Item, asOf: string): Progress {
  if (statusHistory.every(({ on }) => on <= asOf)) return progress;
  const before = statusHistory.filter(({ on }) => on <= asOf);
  const day = lastOf(before.map(({ on }) => on));
  return before.findLast(({ on }) => on === day)?.progress ?? 'onbekend';
}

function itemAsOf<I extends Item>(item: I, asOf: string, isThere: (paper: string) => boolean): I {
  return {
    ...item,
    progress: progressAsOf(item, asOf),
    statusHistory: item.statusHistory.filter(({ on }) => on <= asOf),
    deadlines: item.deadlines.filter(({ setOn }) => setOn <= asOf),
    elements: item.elements.map((element) => elementAsOf(element, isThere)),
  };
}

/**
 * Gives the dossier with its motions and commitments as they stood at the end of a day (ISO date):
 * what was moved, promised, sent, noted or postponed later is left out. What bears no date (an
 * outcome, a waiver, a paper of unknown date) is taken as it is now.
 */
export function registerAsOf(contents: Contents, asOf: string): Contents {
  const sent = sentDays(contents);
  const isThere = (paper: string): boolean => (sent.get(paper) ?? asOf) <= asOf;
  const motionDay = ({ date, document }: Motion): string => date ?? sent.get(document) ?? asOf;
  return {
    ...contents,
    motions: contents.motions
      .filter((motion) => motionDay(motion) <= asOf)
      .map((motion) => itemAsOf(motion, asOf, isThere)),
    commitments: contents.commitments
      .filter(({ madeOn }) => madeOn <= asOf)
      .map((commitment): Commitment => {
        const occurrences = commitment.occurrences.map(({ settledBy, ...turn }) =>
          settledBy !== undefined && isThere(settledBy) ? { ...turn, settledBy } : turn,
        );
        return { ...itemAsOf(commitment, asOf, isThere), occurrences };
      }),
  };
}
