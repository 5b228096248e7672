import { AT_WORK, asksNothing, replacedMotions } from '../../compliance/index.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** Finds rejected, withdrawn, lapsed or replaced motions that are reported as being carried out. */
export const outcomeExcluded: Rule<'outcome-excluded'> = {
  code: 'outcome-excluded',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  *find(context) {
    const replaced = replacedMotions(context.contents);
    for (const motion of context.contents.motions) {
      if (!asksNothing(motion, replaced) || !AT_WORK.has(motion.progress)) continue;
      const record = { kind: 'motion' as const, id: motion.id };
      yield {
        params: {
          motion: recordName(context, record),
          outcome: replaced.has(motion.id) ? 'vervangen' : motion.outcome,
          progress: motion.progress,
        },
        records: [record],
      };
    }
  },
};
