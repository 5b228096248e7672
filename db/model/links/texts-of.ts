import type { Contents } from '../records/contents.ts';
import type { Element, StatusChange } from '../records/element.ts';
import type { RecordKind, RecordRef } from '../records/values.ts';

/** A text that may hold links, and the record it belongs to. */
export interface LinkText {
  readonly record: RecordRef;
  readonly text: string;
}

interface Item {
  readonly id: string;
  readonly elements: readonly Element[];
  readonly statusHistory: readonly StatusChange[];
}

function* of(
  kind: RecordKind,
  id: string,
  ...texts: readonly (string | undefined)[]
): Generator<LinkText> {
  for (const text of texts) if (text !== undefined) yield { record: { kind, id }, text };
}

function* ofItem(kind: 'motion' | 'commitment', item: Item): Generator<LinkText> {
  for (const { id, text, support } of item.elements) {
    yield* of('element', id, text, ...support.map(({ note }) => note));
  }
  yield* of(kind, item.id, ...item.statusHistory.map(({ note }) => note));
}

/** Gives every text of a dossier's records that may hold links, in the order of the records. */
export function* recordTexts(contents: Contents): Generator<LinkText> {
  for (const { id, text, appreciation, reason } of contents.proposals) {
    yield* of('proposal', id, text, appreciation, reason);
  }
  for (const { id, text, reports } of contents.actions) {
    yield* of('action', id, text, ...reports.map((report) => report.text));
  }
  for (const { id, text } of contents.programme) yield* of('programme-line', id, text);
  for (const motion of contents.motions) {
    yield* of('motion', motion.id, motion.request, motion.about);
    yield* ofItem('motion', motion);
  }
  for (const commitment of contents.commitments) {
    yield* of('commitment', commitment.id, commitment.text);
    yield* ofItem('commitment', commitment);
  }
}

/** Gives what `recordTexts` gives, and the notes: of these the record is the one they are on. */
export function* linkTexts(contents: Contents): Generator<LinkText> {
  yield* recordTexts(contents);
  for (const { on, text } of contents.notes) yield { record: on, text };
}
