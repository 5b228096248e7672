import type { Action } from '../../records/action.ts';
import type { RecordRef } from '../../records/values.ts';
import { actionsNamed } from '../actions-named.ts';
import { amountsNamed } from '../amounts-named.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** Finds the ids of the actions whose money a proposal counts on: named together with an amount. */
function reservedBy(context: CheckContext, texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts
      .filter((text) => amountsNamed(text).length > 0)
      .flatMap((text) => actionsNamed(context, text))
      .flatMap(({ kind, id }) => (kind === 'action' ? [id] : [])),
  );
}

function total(actions: readonly Action[]): number {
  return actions.flatMap(({ budget }) => budget).reduce((sum, { amount }) => sum + amount, 0);
}

/** Finds proposals that say they are paid from the same actions' money. */
export const sameReservationTwice: Rule<'same-reservation-twice'> = {
  code: 'same-reservation-twice',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  *find(context) {
    const claims = context.contents.proposals
      .filter(({ decision }) => decision !== 'niet-opgenomen')
      .map(({ id, text, appreciation }) => ({
        id,
        reserved: reservedBy(context, [text, appreciation]),
      }));
    const contested = Map.groupBy(context.contents.actions, ({ id }) =>
      claims
        .filter(({ reserved }) => reserved.has(id))
        .map((claim) => claim.id)
        .join(' '),
    );
    for (const [claimants, actions] of contested) {
      const proposals = claimants.split(' ').map((id): RecordRef => ({ kind: 'proposal', id }));
      if (proposals.length < 2) continue;
      const records = actions.map(({ id }): RecordRef => ({ kind: 'action', id }));
      yield {
        params: {
          proposals: proposals.map((record) => recordName(context, record)),
          actions: records.map((record) => recordName(context, record)),
          amount: total(actions),
        },
        records: [...proposals, ...records],
      };
    }
  },
};
