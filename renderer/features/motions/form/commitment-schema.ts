import { commitmentProblems } from '../../../../db/model/compliance/index.ts';
import { type Commitment, commitment } from '../../../../db/model/records/commitment.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import { words as someWords } from '../../../../db/model/records/values.ts';
import type { Words } from '../../../i18n/words.ts';
import { closingProblems, fieldProblems, formSurroundings } from './item-problems.ts';
import type { CommitmentValues } from './item-values.ts';

/**
 * Gives the schema by which a form saves a commitment: it has a text, and a late turn says why it
 * was late.
 */
export function commitmentSchema(
  contents: Contents,
  known: CommitmentValues,
  t: Words['motions'],
  today: string,
): typeof commitment {
  const around = formSurroundings(contents, today);
  return commitment.extend({ text: someWords }).superRefine((values, context) => {
    const found = commitmentProblems(values as Commitment, around);
    const problems = [
      ...fieldProblems(commitmentProblems(known as Commitment, around), found, t),
      ...closingProblems(values, known, t),
    ];
    for (const { path, message } of problems)
      context.addIssue({ code: 'custom', path: [...path], message });
  });
}
