import { lateTurns } from '../../compliance/index.ts';
import { daysBetween } from '../../deadlines/index.ts';
import type { RecordRef } from '../../records/values.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** Finds turns of a recurring commitment that were kept too late without a reason. */
export const lateWithoutReason: Rule<'late-without-reason'> = {
  code: 'late-without-reason',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    for (const commitment of context.contents.commitments) {
      for (const { due, sent, paper } of lateTurns(commitment, context.documents)) {
        const record: RecordRef = { kind: 'commitment', id: commitment.id };
        yield {
          params: {
            commitment: recordName(context, record),
            due,
            sent,
            days: daysBetween(due, sent),
          },
          records: [record, { kind: 'document', id: paper }],
        };
      }
    }
  },
};
