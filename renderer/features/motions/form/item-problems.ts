import { openElements } from '../../../../db/model/compliance/index.ts';
import { printDate } from '../../../../db/model/dates.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import type { Words } from '../../../i18n/words.ts';
import type { ItemValues } from './item-values.ts';

/** Something that cannot be saved so, beside the field it is about. */
export interface ItemProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The ministry's half, with the turns of a promise that recurs. */
type Judged = ItemValues & {
  readonly occurrences?: readonly { readonly settledBy?: string | undefined }[];
};

/**
 * What is wrong with the ministry's half of a motion or commitment: a term that ends before it was
 * asked, evidence that is no longer there, `afgedaan` over what still lacks proof.
 *
 * @param known the record as it is in the file: what stands there is not judged again
 * @param asked the day from which a term can run, and the field it stands in
 */
export function* itemProblems(
  values: Judged,
  known: ItemValues,
  asked: { readonly on: string | undefined; readonly field: string },
  contents: Contents,
  t: Words['motions'],
): Generator<ItemProblem> {
  for (const [at, { date }] of values.deadlines.entries()) {
    if (date === undefined || asked.on === undefined || date >= asked.on) continue;
    const isKept = known.deadlines[at]?.date === date;
    yield {
      path: isKept ? [asked.field] : ['deadlines', at, 'date'],
      message: t.deadlineBefore({ date: printDate(date), asked: printDate(asked.on) }),
    };
  }
  const there = new Set(
    [contents.proposals, contents.actions, contents.motions].flat().map(({ id }) => id),
  );
  for (const [at, { support }] of values.elements.entries()) {
    for (const [place, { kind, id }] of support.entries()) {
      if (kind === 'document' || id === '' || there.has(id)) continue;
      yield { path: ['elements', at, 'support', place, 'id'], message: t.supportGone };
    }
  }
  const last = values.statusHistory.length - 1;
  const isNew = last >= known.statusHistory.length;
  if (!isNew || values.statusHistory[last]?.progress !== 'afgedaan') return;
  const message = proofMissing(values, t);
  if (message !== undefined) yield { path: ['statusHistory', last, 'progress'], message };
}

/** Why an item cannot be called `afgedaan` yet; undefined where nothing is missing. */
export function proofMissing(
  { elements, occurrences = [] }: Pick<Judged, 'elements' | 'occurrences'>,
  t: Words['motions'],
): string | undefined {
  if (elements.length + occurrences.length === 0) return t.noPartsToClose;
  const open = new Set(openElements({ elements }));
  const missing = elements.flatMap((element, at) =>
    open.has(element) ? [t.element({ at: at + 1 })] : [],
  );
  const turns = occurrences.flatMap(({ settledBy }, at) =>
    settledBy === undefined ? [t.occurrence({ at: at + 1 })] : [],
  );
  const all = [...missing, ...turns];
  return all.length === 0 ? undefined : t.proofMissing({ what: all.join(', ') });
}
