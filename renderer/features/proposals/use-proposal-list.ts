import { useMemo } from 'react';
import { titleOf } from '../../../db/model/categories.ts';
import { printEuros } from '../../../db/model/money.ts';
import { proposalTotals } from '../../../db/model/proposal-totals.ts';
import type { Category } from '../../../db/model/records/dossier.ts';
import type { RowGroup } from '../../components/table/column.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { isUnfiltered, type ProposalFilter, passes } from './proposal-filter.ts';
import { type ProposalTable, proposalTables } from './proposal-groups.ts';
import { type ProposalRow, proposalRows } from './proposal-row.ts';

/** The list of proposals: every row, the rows in sight, and these in their tables. */
export interface ProposalList {
  readonly all: readonly ProposalRow[];
  readonly inSight: readonly ProposalRow[];
  readonly groups: readonly RowGroup<ProposalRow>[];
}

/** Gives the proposals that pass the filter, table by table, with what each table costs. */
export function useProposalList(filter: ProposalFilter): ProposalList {
  const { proposals: words } = useWords();
  const lookup = useLookup();
  const all = useMemo(() => proposalRows(lookup), [lookup]);
  const inSight = useMemo(() => all.filter(passes(filter)), [all, filter]);
  const groups = useMemo(
    () =>
      proposalTables(lookup.contents, inSight, isUnfiltered(filter)).map((table) => ({
        key: table.key,
        title: tableTitle(table, lookup.contents.dossier.categories, words),
        rows: table.rows,
        totals: subtotals(table),
      })),
    [lookup, inSight, filter, words],
  );
  return { all, inSight, groups };
}

/**
 * Gives the title of a table. A dossier that does not divide its proposals names its tables by
 * their themes.
 */
function tableTitle(
  { theme, category }: ProposalTable,
  categories: readonly Category[],
  words: Words['proposals'],
): string {
  return categories.length === 1
    ? theme.title
    : words.group({ theme: theme.title, category: titleOf(categories, category) });
}

/** Adds up what a table asks, one-off and recurring apart. */
function subtotals({ rows }: ProposalTable): Readonly<Record<string, string>> {
  const { estimate } = proposalTotals(rows.map(({ proposal }) => proposal));
  const said = (amount: number) => (amount === 0 ? '' : printEuros(amount));
  return {
    incidenteel: said(estimate.incidenteel),
    structureel: said(estimate.structureel),
  };
}
