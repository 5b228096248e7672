import { printDate } from '../../../../db/model/dates.ts';
import { commitment } from '../../../../db/model/records/commitment.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import { words as someWords } from '../../../../db/model/records/values.ts';
import type { Words } from '../../../i18n/words.ts';
import { type ItemProblem, itemProblems } from './item-problems.ts';
import type { CommitmentValues } from './item-values.ts';

/** A commitment as its form may save it: it says something, and a late turn says why it was late. */
export function commitmentSchema(contents: Contents, known: CommitmentValues, t: Words['motions']) {
  return commitment.extend({ text: someWords }).superRefine((values, context) => {
    const typed = values as CommitmentValues;
    for (const { path, message } of commitmentProblems(typed, known, contents, t))
      context.addIssue({ code: 'custom', path: [...path], message });
  });
}

function* commitmentProblems(
  values: CommitmentValues,
  known: CommitmentValues,
  contents: Contents,
  t: Words['motions'],
): Generator<ItemProblem> {
  yield* itemProblems(values, known, { on: values.madeOn, field: 'madeOn' }, contents, t);
  for (const [at, { due, settledBy, reason }] of values.occurrences.entries()) {
    const paper = contents.documents.find(({ id }) => id === settledBy);
    const sent = paper?.dateSent ?? paper?.date;
    if (sent === undefined || sent <= due || reason !== undefined) continue;
    const message = t.lateNeedsReason({ sent: printDate(sent), due: printDate(due) });
    yield { path: ['occurrences', at, 'reason'], message };
  }
}
