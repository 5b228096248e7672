import type { Contents } from '../records/contents.ts';
import type { Document } from '../records/document.ts';
import type { Element, Progress } from '../records/element.ts';
import { type RegisterItem, registerOf } from '../register/index.ts';
import { isTooLate } from './late-turns.ts';
import type { SettleOrder } from './orders.ts';
import { isSettled, openElements } from './settlement.ts';
import { sentOn } from './settling-paper.ts';

/** A motion or commitment that a paper can settle, whole or in part. */
export interface Settleable {
  readonly item: RegisterItem;
  readonly elements: readonly Element[];
  /** Days of the turns that no paper has met. */
  readonly turns: readonly string[];
  /** Whether it comes back: the turns kept now are not all of it. */
  readonly recurs: boolean;
  /** Progress of the ministry now. */
  readonly progress: Progress;
}

/** Input of the user about one item that is ticked. */
export interface DraftItem {
  readonly elements: readonly string[];
  readonly turns: readonly string[];
  readonly passage: string;
  readonly note: string;
  /** Reason why a turn is late; asked only where one is. */
  readonly reason: string;
  /** Progress after it; absent: the one that follows from what is ticked. */
  readonly progress?: Progress;
}

/** Lists the items of the work list, in the order of the register. */
export function settleables(contents: Contents, today: string): readonly Settleable[] {
  const motions = new Map(contents.motions.map((motion) => [motion.id, motion]));
  const commitments = new Map(contents.commitments.map((each) => [each.id, each]));
  return registerOf(contents, today)
    .filter(({ course }) => course === 'open')
    .flatMap((item): readonly Settleable[] => {
      const commitment = commitments.get(item.id);
      const record = motions.get(item.id) ?? commitment;
      if (record === undefined) return [];
      const turns = (commitment?.occurrences ?? []).flatMap(({ due, settledBy }) =>
        settledBy === undefined ? [due] : [],
      );
      const recurs = commitment?.recurring !== undefined;
      return [{ item, elements: record.elements, turns, recurs, progress: record.progress }];
    });
}

/** Gives an item as it is when it is ticked: all that is open of it, of its turns the first. */
export function draftOf({ elements, turns }: Settleable): DraftItem {
  return {
    elements: openElements({ elements }).map(({ id }) => id),
    turns: turns.slice(0, 1),
    passage: '',
    note: '',
    reason: '',
  };
}

/**
 * Gives the progress of the ministry after it: `afgedaan` only when nothing of it stays open. An
 * item that recurs goes on after its last turn so far, unless the user says that it was the last.
 */
export function progressOf(settleable: Settleable, draft: DraftItem): Progress {
  if (draft.progress !== undefined) return draft.progress;
  const isWhole =
    settleable.elements.every(
      (element) => isSettled(element) || draft.elements.includes(element.id),
    ) && settleable.turns.every((due) => draft.turns.includes(due));
  if (settleable.recurs) return 'in-behandeling';
  if (isWhole) return 'afgedaan';
  return settleable.progress === 'afgedaan' ? 'in-behandeling' : settleable.progress;
}

/** Gives the turns of a draft that a paper would come too late for. */
export function turnsMissed(draft: DraftItem, paper: Document | undefined): readonly string[] {
  const sent = paper && sentOn(paper);
  return draft.turns.filter((due) => isTooLate(sent, due));
}

/** Makes the order of the ticked items, for main to carry out as one step. */
export function orderOf(
  document: string,
  on: string,
  chosen: ReadonlyMap<string, DraftItem>,
  all: readonly Settleable[],
): SettleOrder {
  const items = all.flatMap((settleable) => {
    const { kind, id } = settleable.item;
    const draft = chosen.get(id);
    if (draft === undefined) return [];
    const [passage, reason] = [draft.passage.trim(), draft.reason.trim()];
    return [
      {
        kind,
        id,
        elements: [...draft.elements],
        occurrences: [...draft.turns],
        note: draft.note.trim(),
        progress: progressOf(settleable, draft),
        ...(passage === '' ? {} : { passage }),
        ...(reason === '' ? {} : { reason }),
      },
    ];
  });
  return { document, on, items };
}
