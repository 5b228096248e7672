import { type ReactElement, useMemo } from 'react';
import { printEuros } from '../../../db/model/money.ts';
import { proposalTotals } from '../../../db/model/proposal-totals.ts';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import { reservation } from '../../../db/model/reservation.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import { COST_KINDS } from './cost-words.ts';

/**
 * Shows what the proposals in sight cost together, kind by kind, beside what the programme has set
 * aside, and the note on cover.
 */
export function TotalsPanel({
  proposals,
  scope,
}: {
  readonly proposals: readonly Proposal[];
  /** Proposals that the total is of: all, those that pass the filter, or the selected ones. */
  readonly scope: 'all' | 'filtered' | 'selected';
}): ReactElement {
  const words = useWords();
  const contents = useContents();
  const { coverNote } = contents.dossier;
  const totals = useMemo(() => proposalTotals(proposals), [proposals]);
  const reserved = useMemo(() => reservation(contents), [contents]);
  const { kinds } = words.proposals;
  return (
    <section className="totals" aria-label={words.proposals.totals}>
      <p className="totals-scope">
        <strong>{words.proposals.totalOf[scope]({ count: proposals.length })}</strong>
        {coverNote === undefined ? null : <em> {coverNote}</em>}
      </p>
      <dl className="totals-kinds">
        {COST_KINDS.map((kind) => {
          const [asked, expected] = [totals.estimate[kind], totals.expectation[kind]];
          if (kind === 'withoutKind' && asked === 0 && expected === 0) return null;
          return (
            <div key={kind}>
              <dt>{kinds[kind]}</dt>
              <dd>
                <strong>{printEuros(asked)}</strong>
                {expected === asked ? null : (
                  <> {words.proposals.withExpectation({ amount: printEuros(expected) })}</>
                )}
              </dd>
            </div>
          );
        })}
        {totals.unknown.length === 0 ? null : (
          <div>
            <dt>{words.proposals.unknown}</dt>
            <dd>{words.proposals.count({ count: totals.unknown.length })}</dd>
          </div>
        )}
        {reserved.length === 0 ? null : (
          <div className="totals-reserved">
            <dt>{words.proposals.reserved}</dt>
            <dd>
              {reserved.map(({ year, amount }) => `${year} ${printEuros(amount)}`).join(' · ')}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
