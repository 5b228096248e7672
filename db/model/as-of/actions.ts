import type { Action, ActionReport } from '../records/action.ts';
import type { Contents } from '../records/contents.ts';

/** Lists the days on which was reported how actions stand, the last first. ISO dates. */
export function reportRounds(actions: readonly Pick<Action, 'reports'>[]): readonly string[] {
  const days = actions.flatMap(({ reports }) => reports.map(({ asOf }) => asOf));
  return [...new Set(days)].toSorted().toReversed();
}

/** Finds what was last reported of an action on a day or before it (ISO date). */
export function reportAsOf(
  action: Pick<Action, 'reports'>,
  asOf: string,
): ActionReport | undefined {
  let last: ActionReport | undefined;
  for (const report of action.reports)
    if (report.asOf <= asOf && (last === undefined || report.asOf >= last.asOf)) last = report;
  return last;
}

/**
 * Gives the day the progress of the actions holds for: the last round, else the letter's. ISO date.
 */
export function dayOfActions(contents: Pick<Contents, 'actions' | 'dossier'>): string {
  return reportRounds(contents.actions)[0] ?? contents.dossier.letter.date;
}
