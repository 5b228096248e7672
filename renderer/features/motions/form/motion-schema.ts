import type { Contents } from '../../../../db/model/records/contents.ts';
import { motion } from '../../../../db/model/records/motion.ts';
import type { Words } from '../../../i18n/words.ts';
import { type ItemProblem, itemProblems } from './item-problems.ts';
import type { MotionValues } from './item-values.ts';

/** A motion as its form may save it; what main would refuse is said beside the field. */
export function motionSchema(contents: Contents, known: MotionValues, t: Words['motions']) {
  return motion.superRefine((values, context) => {
    for (const { path, message } of motionProblems(values as MotionValues, known, contents, t))
      context.addIssue({ code: 'custom', path: [...path], message });
  });
}

function* motionProblems(
  values: MotionValues,
  known: MotionValues,
  contents: Contents,
  t: Words['motions'],
): Generator<ItemProblem> {
  const others = contents.motions.filter(({ id }) => id !== values.id);
  const twin = others.find(({ document }) => document === values.document);
  if (twin !== undefined) yield { path: ['document'], message: t.sameMotion({ name: twin.short }) };
  if (isCircle(values, contents)) yield { path: ['replaces'], message: t.replacedInCircle };
  const paper = contents.documents.find(({ id }) => id === values.document);
  const asked = { on: values.date ?? paper?.date, field: 'date' };
  yield* itemProblems(values, known, asked, contents, t);
}

/** Whether a motion would, by way of others, take the place of itself. */
function isCircle({ id, replaces }: MotionValues, { motions }: Contents): boolean {
  const seen = new Set([id]);
  let next = replaces;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    next = motions.find((motion) => motion.id === next)?.replaces;
  }
  return next !== undefined;
}
