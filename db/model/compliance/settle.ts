import { DossierError } from '../errors.ts';
import type { Commitment, Occurrence } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import type { Document } from '../records/document.ts';
import type { Element, StatusChange, Support } from '../records/element.ts';
import type { Motion } from '../records/motion.ts';
import { inHouseForm, itemNames } from '../register/names.ts';
import { type ChangedItems, changeItems } from './change-items.ts';
import { commitmentCourse, motionCourse } from './course.ts';
import { isTooLate } from './late-turns.ts';
import { whatIsMissing } from './missing.ts';
import type { SettledItem, SettleOrder } from './orders.ts';
import { askedBy, promisedIn, sentOn, settleProblem } from './settling-paper.ts';
import { replacedMotions } from './status.ts';

/** Fields of a motion or commitment that a settling paper changes. */
type Settleable = Pick<Motion, 'elements' | 'progress' | 'statusHistory'>;

/** One item that a paper settles, and its names in sentences. */
interface Settling {
  readonly name: string;
  readonly elementName: (element: Element) => string;
  readonly paper: Document;
  readonly on: string;
  readonly ordered: SettledItem;
}

function refuseUnfit(
  paper: Document,
  asked: Parameters<typeof settleProblem>[1],
  today: string,
  item: string,
): void {
  const problem = settleProblem(paper, asked, today);
  if (problem !== undefined) {
    throw new DossierError('settle-unsent', {
      item,
      document: inHouseForm(paper.citation),
      problem,
    });
  }
}

function isSettledBy(element: Element, paper: Document): boolean {
  return element.support.some(
    ({ kind, id, role }) => kind === 'document' && role === 'afdoening' && id === paper.id,
  );
}

/** Adds the paper that settles them to the elements that are named. */
function withPaper(elements: readonly Element[], settling: Settling): readonly Element[] {
  const { paper, ordered, name, elementName } = settling;
  const absent = ordered.elements.find((id) => elements.every((element) => element.id !== id));
  if (absent !== undefined) {
    throw new DossierError('record-unknown', { kind: 'element', id: absent });
  }
  const support: Support = {
    kind: 'document',
    id: paper.id,
    role: 'afdoening',
    note: ordered.note,
    ...(ordered.passage !== undefined && { passage: ordered.passage }),
  };
  return elements.map((element) => {
    if (!ordered.elements.includes(element.id)) return element;
    if (isSettledBy(element, paper)) {
      throw new DossierError('settled-already', { item: name, element: elementName(element) });
    }
    return { ...element, support: [...element.support, support] };
  });
}

/** Adds the paper that settles them, and why it came late, to the turns that are named. */
function withTurns(
  occurrences: readonly Occurrence[],
  { paper, ordered, name }: Settling,
): readonly Occurrence[] {
  const open = occurrences.filter(({ settledBy }) => settledBy === undefined);
  const absent = ordered.occurrences.find((due) => open.every((turn) => turn.due !== due));
  if (absent !== undefined) throw new DossierError('turn-not-open', { item: name, due: absent });
  const sent = sentOn(paper);
  return occurrences.map((turn) => {
    if (turn.settledBy !== undefined || !ordered.occurrences.includes(turn.due)) return turn;
    const isLate = isTooLate(sent, turn.due);
    const reason = turn.reason ?? (isLate ? ordered.reason : undefined);
    if (isLate && reason === undefined) {
      throw new DossierError('turn-late', { item: name, due: turn.due, sent });
    }
    return { ...turn, settledBy: paper.id, ...(reason !== undefined && { reason }) };
  });
}

/** Gives the item after the paper: its elements, and a row in its timeline. */
function settled(item: Settleable, settling: Settling): Settleable {
  const { ordered, paper, on } = settling;
  if (ordered.elements.length + ordered.occurrences.length === 0) {
    throw new DossierError('settle-nothing', { item: settling.name });
  }
  const change: StatusChange = {
    on,
    progress: ordered.progress,
    note: ordered.note,
    citation: inHouseForm(paper.citation),
  };
  return {
    elements: withPaper(item.elements, settling),
    progress: ordered.progress,
    statusHistory: [...item.statusHistory, change],
  };
}

/**
 * Settles any number of motions and commitments with one paper ("afdoen met brief"): each named
 * element gets it as its `afdoening`, each named turn as what settled it, and the item's progress
 * and timeline say so.
 *
 * @param today ISO date
 * @throws record-unknown; settle-unsent for a paper the House does not have, of which nobody says
 *   since when, of a day to come, or older than what was asked (one that waits for its number will
 *   do: a check reports it until it has one); settled-already; settle-nothing for an item of which
 *   nothing is named; turn-not-open; turn-late for a turn that the paper is late for while no
 *   reason is given; asks-nothing for an item off the work list; proof-missing where the progress
 *   says `afgedaan` and something is still open
 */
export function settleWith(contents: Contents, order: SettleOrder, today: string): ChangedItems {
  const documents = new Map(contents.documents.map((document) => [document.id, document]));
  const paper = documents.get(order.document);
  if (paper === undefined) {
    throw new DossierError('record-unknown', { kind: 'document', id: order.document });
  }
  const replaced = replacedMotions(contents);
  const names = itemNames(contents);
  const settlingOf = (name: string, ordered: SettledItem): Settling => ({
    name,
    elementName: names.element,
    paper,
    on: order.on,
    ordered,
  });

  return changeItems<SettledItem>(contents, order.items, {
    motion: (motion, ordered) => {
      const settling = settlingOf(names.motion(motion), ordered);
      if (motionCourse(motion, replaced) === 'out') {
        throw new DossierError('asks-nothing', { item: settling.name });
      }
      refuseUnfit(paper, askedBy(motion, documents), today, settling.name);
      const [due] = ordered.occurrences;
      if (due !== undefined) throw new DossierError('turn-not-open', { item: settling.name, due });
      const changed: Motion = { ...motion, ...settled(motion, settling) };
      refuseWithoutProof(changed, settling.name, names.element);
      return changed;
    },
    commitment: (commitment, ordered) => {
      const settling = settlingOf(names.commitment(commitment), ordered);
      if (commitmentCourse(commitment) === 'out') {
        throw new DossierError('asks-nothing', { item: settling.name });
      }
      refuseUnfit(paper, promisedIn(commitment), today, settling.name);
      const changed: Commitment = {
        ...commitment,
        ...settled(commitment, settling),
        occurrences: withTurns(commitment.occurrences, settling),
      };
      refuseWithoutProof(changed, settling.name, names.element);
      return changed;
    },
  });
}

/**
 * Refuses an item that calls itself `afgedaan` while an element lacks an `afdoening` or a waiver, a
 * turn is open, or it has neither.
 * @throws proof-missing, saying which
 */
export function refuseWithoutProof(
  item: Pick<Motion, 'elements' | 'progress'> & Partial<Pick<Commitment, 'occurrences'>>,
  name: string,
  elementName: (element: Element) => string,
): void {
  if (item.progress !== 'afgedaan') return;
  const open = whatIsMissing(item);
  if (open.length === 0) return;
  throw new DossierError('proof-missing', {
    item: name,
    missing: open.flatMap((each) => (each.what === 'proof' ? [elementName(each.element)] : [])),
    turns: open.flatMap((each) => (each.what === 'turn' ? [each.due] : [])),
  });
}
