import type { Contents } from '../../../db/model/records/contents.ts';
import type { Theme } from '../../../db/model/records/proposal.ts';
import type { ProposalRow } from './proposal-row.ts';

/** One table of the annex: the proposals of a theme and category that are in sight. */
export interface ProposalTable {
  /** Key of the table among the list's groups; see `groupKey`. */
  readonly key: string;
  readonly theme: Theme;
  /** The category's key. */
  readonly category: string;
  readonly rows: readonly ProposalRow[];
}

/** Gives the key of a table of the annex in the list. */
export function groupKey(theme: string, category: string): string {
  return `${theme} ${category}`;
}

/** Gives the theme and category that a key stands for. */
export function placeOfKey(key: string): { readonly theme: string; readonly category: string } {
  const [theme = '', category = ''] = key.split(' ');
  return { theme, category };
}

/**
 * Lists the tables of the annex, theme by theme. Of a theme without proposals the first is there
 * all the same where everything is shown, so that it can be seen and moved.
 */
export function proposalTables(
  { dossier, themes }: Pick<Contents, 'dossier' | 'themes'>,
  rows: readonly ProposalRow[],
  showEmptyThemes: boolean,
): readonly ProposalTable[] {
  const byTable = Map.groupBy(rows, ({ proposal }) => groupKey(proposal.theme, proposal.category));
  return themes.flatMap((theme) => {
    const tables = dossier.categories.map(({ key: category }): ProposalTable => {
      const key = groupKey(theme.id, category);
      return { key, theme, category, rows: byTable.get(key) ?? [] };
    });
    const filled = tables.filter((table) => table.rows.length > 0);
    return filled.length === 0 && showEmptyThemes ? tables.slice(0, 1) : filled;
  });
}
