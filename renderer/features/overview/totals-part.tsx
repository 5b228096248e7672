import type { ReactElement } from 'react';
import { printEuros } from '../../../db/model/money.ts';
import { type ProposalTotals, proposalTotals } from '../../../db/model/proposal-totals.ts';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import { CoverTable } from './cover-table.tsx';

/**
 * Shows what the proposals ask, by theme and kind. One-off and recurring money stand in columns of
 * their own and are added together nowhere.
 */
export function TotalsPart(): ReactElement {
  const { overview: words } = useWords();
  const { dossier, themes, proposals } = useContents();
  const byTheme = Map.groupBy(proposals, ({ theme }) => theme);
  const all = proposalTotals(proposals);
  const isExpectedOtherwise = KINDS.some((kind) => all.expectation[kind] !== all.estimate[kind]);
  return (
    <section className="overview-part" aria-labelledby="overview-totals">
      <h2 id="overview-totals">{words.totals}</h2>
      {dossier.coverNote === undefined ? null : (
        <p className="overview-indicative">
          <strong>{dossier.coverNote}</strong>
        </p>
      )}
      <table className="table" aria-labelledby="overview-totals">
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            <th scope="col" className="amount">
              {words.count}
            </th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" className="amount">
                {words.kinds[kind]}
              </th>
            ))}
            <th scope="col" className="amount">
              {words.unknown}
            </th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ id, title }) => (
            <ThemeRow key={id} title={title} proposals={byTheme.get(id) ?? []} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.estimate}</th>
            <td className="amount">{proposals.length}</td>
            <Amounts totals={all.estimate} />
            <td className="amount">{all.unknown.length}</td>
          </tr>
          {isExpectedOtherwise ? (
            <tr>
              <th scope="row">{words.expectation}</th>
              <td />
              <Amounts totals={all.expectation} />
              <td />
            </tr>
          ) : null}
        </tfoot>
      </table>
      <CoverTable />
    </section>
  );
}

const KINDS = ['incidenteel', 'structureel', 'withoutKind'] as const;

function Amounts({ totals }: { readonly totals: ProposalTotals['estimate'] }): ReactElement {
  return (
    <>
      {KINDS.map((kind) => (
        <td key={kind} className="amount">
          {totals[kind] === 0 ? '–' : printEuros(totals[kind])}
        </td>
      ))}
    </>
  );
}

function ThemeRow({
  title,
  proposals,
}: {
  readonly title: string;
  readonly proposals: readonly Proposal[];
}): ReactElement {
  const { estimate, unknown } = proposalTotals(proposals);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="amount">{proposals.length}</td>
      <Amounts totals={estimate} />
      <td className="amount">{unknown.length === 0 ? '–' : unknown.length}</td>
    </tr>
  );
}
