import { comparisonKey } from '../citations/index.ts';
import { otherReading } from '../deadlines/index.ts';
import { printLinks } from '../links/index.ts';
import type { Commitment } from '../records/commitment.ts';
import type { Document } from '../records/document.ts';
import type { CalendarEntry } from '../records/dossier.ts';
import type { Deadline, Element, Support } from '../records/element.ts';
import type { Motion } from '../records/motion.ts';
import { commitmentName, inHouseForm, motionName } from '../register/names.ts';
import { lateTurns } from './late-turns.ts';
import { askedBy, promisedIn, settleProblem, type UnfitProblem } from './settling-paper.ts';

/** Why a motion or commitment cannot be kept as it is; `item` and `element` are names to show. */
export type ItemProblem =
  | { readonly code: 'support-missing'; readonly item: string; readonly element: string }
  | {
      readonly code: 'deadline-too-early';
      readonly item: string;
      readonly date: string;
      readonly since: string;
    }
  | {
      readonly code: 'deadline-differs';
      readonly item: string;
      readonly phrase: string;
      /** The day that was filled in, and the one the phrase is read as; ISO dates. */
      readonly date: string;
      readonly read: string;
      readonly setOn: string;
    }
  | {
      readonly code: 'paper-unfit';
      readonly item: string;
      readonly document: string;
      readonly problem: UnfitProblem;
    }
  | { readonly code: 'motions-in-circle'; readonly item: string }
  | { readonly code: 'motion-twice'; readonly item: string; readonly document: string }
  | {
      readonly code: 'turn-late';
      readonly item: string;
      readonly due: string;
      readonly sent: string;
    }
  | { readonly code: 'course-rewritten'; readonly item: string }
  | { readonly code: 'terms-rewritten'; readonly item: string };

/** A problem, and the field of the record it is in: `elements[0].support[1].id`. */
export interface FoundProblem {
  readonly path: string;
  readonly problem: ItemProblem;
}

/** The records and days against which a motion or commitment is held. */
export interface Surroundings {
  readonly documents: ReadonlyMap<string, Document>;
  /** The dossier's own calendar, against which terms are read. */
  readonly calendar: readonly CalendarEntry[];
  /** ISO date; absent where it does not matter which day it is. */
  readonly today?: string;
  /** Id of the motion that each motion takes the place of, by its own id. */
  readonly replaces: ReadonlyMap<string, string | undefined>;
  /** Ids of the motions over each paper, by `paperKey`. */
  readonly motionsOver: ReadonlyMap<string, readonly string[]>;
  /** Whether the dossier holds what an element is supported by. */
  readonly holds: (support: Pick<Support, 'kind' | 'id'>) => boolean;
}

/**
 * Gives the comparison key of a paper, equal for papers that are the same one, in whatever spelling
 * each is cited.
 */
function paperKey(documents: ReadonlyMap<string, Document>, id: string): string {
  const citation = documents.get(id)?.citation;
  return citation === undefined ? id : comparisonKey(citation);
}

/** Prepares what items are held against, once for all of them. */
export function surroundingsOf(
  documents: readonly Document[],
  motions: readonly Pick<Motion, 'id' | 'document' | 'replaces'>[],
  holds: Surroundings['holds'],
  calendar: readonly CalendarEntry[],
): Surroundings {
  const papers = new Map(documents.map((document) => [document.id, document]));
  const over = Map.groupBy(motions, ({ document }) => paperKey(papers, document));
  return {
    documents: papers,
    replaces: new Map(motions.map(({ id, replaces }) => [id, replaces])),
    motionsOver: new Map([...over].map(([key, all]) => [key, all.map(({ id }) => id)])),
    holds,
    calendar,
  };
}

function* ofElements(
  item: string,
  elements: readonly Element[],
  { holds }: Surroundings,
): Generator<FoundProblem> {
  for (const [at, { text, support }] of elements.entries()) {
    for (const [n, one] of support.entries()) {
      if (holds(one)) continue;
      const path = `elements[${at}].support[${n}].id`;
      yield { path, problem: { code: 'support-missing', item, element: withoutLinks(text) } };
    }
  }
}

/** Finds what is said to settle elements and cannot. */
function* ofSettlement(
  item: string,
  elements: readonly Element[],
  asked: Parameters<typeof settleProblem>[1],
  { documents, today }: Surroundings,
): Generator<FoundProblem> {
  for (const [at, { support }] of elements.entries()) {
    for (const [n, { kind, role, id }] of support.entries()) {
      const paper = kind === 'document' && role === 'afdoening' ? documents.get(id) : undefined;
      const problem = paper && settleProblem(paper, asked, today);
      if (paper === undefined || problem === undefined) continue;
      const path = `elements[${at}].support[${n}].id`;
      const document = inHouseForm(paper.citation);
      yield { path, problem: { code: 'paper-unfit', item, document, problem } };
    }
  }
}

/** Finds what is said to settle a turn of a commitment that recurs, and cannot. */
function* ofTurns(
  item: string,
  occurrences: Commitment['occurrences'],
  asked: Parameters<typeof settleProblem>[1],
  { documents, today }: Surroundings,
): Generator<FoundProblem> {
  for (const [at, { settledBy }] of occurrences.entries()) {
    const paper = settledBy === undefined ? undefined : documents.get(settledBy);
    const problem = paper && settleProblem(paper, asked, today);
    if (paper === undefined || problem === undefined) continue;
    const document = inHouseForm(paper.citation);
    const path = `occurrences[${at}].settledBy`;
    yield { path, problem: { code: 'paper-unfit', item, document, problem } };
  }
}

function* ofDeadlines(
  item: string,
  deadlines: readonly Deadline[],
  since: string | undefined,
  { calendar }: Surroundings,
): Generator<FoundProblem> {
  for (const [at, deadline] of deadlines.entries()) {
    const { date, phrase, setOn, reason } = deadline;
    if (date === undefined) continue;
    const path = `deadlines[${at}].date`;
    if (since !== undefined && date < since) {
      yield { path, problem: { code: 'deadline-too-early', item, date, since } };
    }
    const read = reason === undefined ? otherReading(deadline, calendar)?.date : undefined;
    if (read === undefined) continue;
    yield { path, problem: { code: 'deadline-differs', item, phrase, date, read, setOn } };
  }
}

/** Tells whether following what each motion takes the place of leads back to where it began. */
function isInCircle(motion: Motion, { replaces }: Surroundings): boolean {
  const seen = new Set<string>();
  let next = motion.replaces;
  while (next !== undefined && !seen.has(next)) {
    if (next === motion.id) return true;
    seen.add(next);
    next = replaces.get(next);
  }
  return false;
}

function hasSamePaper(motion: Motion, { motionsOver, documents }: Surroundings): boolean {
  const over = motionsOver.get(paperKey(documents, motion.document)) ?? [];
  return over.some((id) => id !== motion.id);
}

/** Prints a text as a sentence quotes it where no links can be resolved. */
function withoutLinks(text: string): string {
  return printLinks(text, () => '…');
}

/** Finds what keeps a motion from being kept; nothing for one that is sound. */
export function* motionProblems(motion: Motion, around: Surroundings): Generator<FoundProblem> {
  const item = motionName(motion);
  yield* ofElements(item, motion.elements, around);
  const asked = askedBy(motion, around.documents);
  yield* ofSettlement(item, motion.elements, asked, around);
  yield* ofDeadlines(item, motion.deadlines, asked.since, around);
  if (isInCircle(motion, around)) {
    yield { path: 'replaces', problem: { code: 'motions-in-circle', item } };
  }
  if (hasSamePaper(motion, around)) {
    const document = around.documents.get(motion.document)?.citation ?? motion.document;
    yield { path: 'document', problem: { code: 'motion-twice', item, document } };
  }
}

/** Finds what keeps a commitment from being kept; nothing for one that is sound. */
export function* commitmentProblems(
  commitment: Commitment,
  around: Surroundings,
): Generator<FoundProblem> {
  const item = nameOf(commitment);
  yield* ofElements(item, commitment.elements, around);
  const asked = promisedIn(commitment);
  yield* ofSettlement(item, commitment.elements, asked, around);
  yield* ofTurns(item, commitment.occurrences, asked, around);
  yield* ofDeadlines(item, commitment.deadlines, asked.since, around);
  for (const { at, due, sent } of lateTurns(commitment, around.documents)) {
    const path = `occurrences[${at}].reason`;
    yield { path, problem: { code: 'turn-late', item, due, sent } };
  }
}

/** Gives the name of a commitment in a sentence, where no links can be resolved. */
export function nameOf(commitment: Commitment): string {
  return commitmentName(commitment, () => '…');
}

/**
 * Finds the problems that a change brings: those that the record had already are let be, so that a
 * dossier with an old flaw can be worked on. Places and names may have changed; what is the matter
 * has not.
 */
export function newProblems(
  before: Iterable<FoundProblem>,
  after: Iterable<FoundProblem>,
): readonly FoundProblem[] {
  const matterOf = ({ problem: { item: _, ...matter } }: FoundProblem) => JSON.stringify(matter);
  const known = new Set([...before].map(matterOf));
  return [...after].filter((found) => !known.has(matterOf(found)));
}
