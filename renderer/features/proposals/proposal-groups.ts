import type { Category, Theme } from '../../../db/model/records/proposal.ts';
import { CATEGORIES } from '../../../db/model/records/proposal.ts';
import type { ProposalRow } from './proposal-row.ts';

/** One table of the annex: the proposals of a theme and category that are in sight. */
export interface ProposalTable {
  /** `themeKey` and `groupKey` read each other's keys. */
  readonly key: string;
  readonly theme: Theme;
  readonly category: Category;
  readonly rows: readonly ProposalRow[];
}

/** What a table of the annex is called in the list's keys. */
export function groupKey(theme: string, category: Category): string {
  return `${theme} ${category}`;
}

/** The theme and category that a key stands for. */
export function placeOfKey(key: string): { readonly theme: string; readonly category: Category } {
  const [theme = '', category] = key.split(' ');
  return { theme, category: CATEGORIES.find((each) => each === category) ?? 'kansrijk' };
}

/**
 * The tables of the annex, theme by theme. Of a theme without proposals the first is there all the
 * same where everything is shown, so that it can be seen and moved.
 */
export function proposalTables(
  themes: readonly Theme[],
  rows: readonly ProposalRow[],
  showEmptyThemes: boolean,
): readonly ProposalTable[] {
  const byTable = Map.groupBy(rows, ({ proposal }) => groupKey(proposal.theme, proposal.category));
  return themes.flatMap((theme) => {
    const tables = CATEGORIES.map((category): ProposalTable => {
      const key = groupKey(theme.id, category);
      return { key, theme, category, rows: byTable.get(key) ?? [] };
    });
    const filled = tables.filter((table) => table.rows.length > 0);
    return filled.length === 0 && showEmptyThemes ? tables.slice(0, 1) : filled;
  });
}
