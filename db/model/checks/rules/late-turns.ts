import type { RecordRef } from '../../records/values.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

const DAY = 24 * 60 * 60 * 1000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** A turn of a recurring commitment that was kept too late needs a reason. */
export const lateWithoutReason: Rule<'late-without-reason'> = {
  code: 'late-without-reason',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    for (const { id, occurrences } of context.contents.commitments) {
      for (const { due, settledBy, reason } of occurrences) {
        const paper = settledBy === undefined ? undefined : context.documents.get(settledBy);
        const sent = paper?.dateSent ?? paper?.date;
        if (paper === undefined || sent === undefined || sent <= due || reason !== undefined) {
          continue;
        }
        const record: RecordRef = { kind: 'commitment', id };
        yield {
          params: {
            commitment: recordName(context, record),
            due,
            sent,
            days: daysBetween(due, sent),
          },
          records: [record, { kind: 'document', id: paper.id }],
        };
      }
    }
  },
};
