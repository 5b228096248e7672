import type { Document } from '../../../../db/model/records/document.ts';
import type { Progress } from '../../../../db/model/records/element.ts';
import type { Item } from './item.ts';

/** An event of a motion or commitment: an act of the House or a word of the ministry. */
export type TimelineEntry = { readonly on: string | undefined } & (
  | {
      readonly by: 'ministry';
      readonly progress: Progress;
      readonly note: string;
      readonly citation: string | undefined;
    }
  | { readonly by: 'house'; readonly what: 'moved' | 'held-over' | 'promised' }
  /** A turn that a paper met; `document` is its id. */
  | { readonly by: 'turn'; readonly due: string; readonly document: string }
);

/** Gives the course of an item, the oldest first; entries without a known day come before all. */
export function timelineOf(
  item: Item,
  documents: ReadonlyMap<string, Document>,
): readonly TimelineEntry[] {
  const said = item.record.statusHistory.map(
    ({ on, progress, note, citation }): TimelineEntry => ({
      by: 'ministry',
      on,
      progress,
      note,
      citation,
    }),
  );
  const entries = [...houseEntries(item, documents), ...said, ...turnEntries(item, documents)];
  return entries.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
}

function houseEntries(
  item: Item,
  documents: ReadonlyMap<string, Document>,
): readonly TimelineEntry[] {
  if (item.kind === 'commitment')
    return [{ by: 'house', what: 'promised', on: item.record.madeOn }];
  const { date, document, heldOver } = item.record;
  const moved = date ?? documents.get(document)?.date;
  return [
    ...(moved === undefined ? [] : [{ by: 'house', what: 'moved', on: moved } as const]),
    ...heldOver.map((on): TimelineEntry => ({ by: 'house', what: 'held-over', on })),
  ];
}

function turnEntries(
  item: Item,
  documents: ReadonlyMap<string, Document>,
): readonly TimelineEntry[] {
  if (item.kind === 'motion') return [];
  return item.record.occurrences.flatMap(({ due, settledBy }): readonly TimelineEntry[] => {
    if (settledBy === undefined) return [];
    const paper = documents.get(settledBy);
    return [{ by: 'turn', on: paper?.dateSent ?? paper?.date, due, document: settledBy }];
  });
}
