import type { Action, ActionReport } from '../../records/action.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** Finds the report of the latest day; of several on that day the last one written. */
function latestReport({ reports }: Action): ActionReport | undefined {
  return reports.reduce<ActionReport | undefined>(
    (latest, report) => (latest === undefined || report.asOf >= latest.asOf ? report : latest),
    undefined,
  );
}

/**
 * Finds actions whose status differs from their latest report: both are printed side by side, so
 * what a letter suspended must not be reported as running, nor anything else be two things at once.
 */
export const statusConflictsLetter: Rule<'status-conflicts-letter'> = {
  code: 'status-conflicts-letter',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  *find(context) {
    for (const action of context.contents.actions) {
      const report = latestReport(action);
      if (report === undefined || report.status === action.status) continue;
      const record = { kind: 'action' as const, id: action.id };
      yield {
        params: {
          action: recordName(context, record),
          status: action.status,
          reported: report.status,
          asOf: report.asOf,
        },
        records: [record],
      };
    }
  },
};
