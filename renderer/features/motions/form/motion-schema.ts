import { motionProblems } from '../../../../db/model/compliance/index.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import { type Motion, motion } from '../../../../db/model/records/motion.ts';
import type { Words } from '../../../i18n/words.ts';
import { closingProblems, fieldProblems, formSurroundings } from './item-problems.ts';
import type { MotionValues } from './item-values.ts';

/**
 * Gives the schema by which a form saves a motion; what main would refuse is said beside the field.
 */
export function motionSchema(
  contents: Contents,
  known: MotionValues,
  t: Words['motions'],
  today: string,
): typeof motion {
  const around = formSurroundings(contents, today);
  return motion.superRefine((values, context) => {
    const found = motionProblems(values as Motion, around);
    const problems = [
      ...fieldProblems(motionProblems(known as Motion, around), found, t),
      ...closingProblems(values, known, t),
    ];
    for (const { path, message } of problems)
      context.addIssue({ code: 'custom', path: [...path], message });
  });
}
