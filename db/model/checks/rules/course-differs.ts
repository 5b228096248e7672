import type { RecordRef } from '../../records/values.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** Finds items whose own progress differs from that of the last row of their timeline. */
export const courseDiffers: Rule<'course-differs'> = {
  code: 'course-differs',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    const { motions, commitments } = context.contents;
    const items = [
      ...motions.map((item) => ({ kind: 'motion' as const, item })),
      ...commitments.map((item) => ({ kind: 'commitment' as const, item })),
    ];
    for (const { kind, item } of items) {
      const last = item.statusHistory.at(-1);
      if (last === undefined || last.progress === item.progress) continue;
      const record: RecordRef = { kind, id: item.id };
      yield {
        params: {
          item: recordName(context, record),
          progress: item.progress,
          last: last.progress,
          on: last.on,
        },
        records: [record],
      };
    }
  },
};
