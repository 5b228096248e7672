import type { Contents } from '../records/contents.ts';
import { linkTargets, linkTexts } from './index.ts';

/** Counts how often each paper is named by other records: in a field, or in a text. */
export function timesMentioned(contents: Contents): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of mentions(contents)) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

function* mentions(contents: Contents): Generator<string> {
  for (const { copyOf } of contents.annexes) if (copyOf !== undefined) yield copyOf;
  for (const { decidedIn } of contents.proposals) if (decidedIn !== undefined) yield decidedIn;
  for (const { document } of contents.motions) yield document;
  for (const { madeIn, occurrences } of contents.commitments) {
    if (madeIn !== undefined) yield madeIn;
    for (const { settledBy } of occurrences) if (settledBy !== undefined) yield settledBy;
  }
  for (const { elements } of [...contents.motions, ...contents.commitments]) {
    for (const { support } of elements) {
      for (const { kind, id } of support) if (kind === 'document') yield id;
    }
  }
  for (const { text } of linkTexts(contents)) {
    for (const { kind, id } of linkTargets(text)) if (kind === 'document') yield id;
  }
}
