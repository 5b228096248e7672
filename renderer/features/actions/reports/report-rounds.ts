import type { Action, ActionReport } from '../../../../db/model/records/action.ts';

/** The days on which was reported how actions stand, the last first. ISO dates. */
export function reportRounds(actions: readonly Pick<Action, 'reports'>[]): readonly string[] {
  const days = actions.flatMap(({ reports }) => reports.map(({ asOf }) => asOf));
  return [...new Set(days)].toSorted().toReversed();
}

/** What was reported of an action in a round; nothing where it was passed over. */
export function reportIn(action: Pick<Action, 'reports'>, round: string): ActionReport | undefined {
  return action.reports.findLast(({ asOf }) => asOf === round);
}
