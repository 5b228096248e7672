import type { RowGroup } from '../../../components/table/column.ts';
import type { RegisterRow } from './register-rows.ts';

/**
 * Groups the rows as the list shows them: motions and commitments apart, as the House reads them.
 * Sorted by a column they stand in one list, so that the first due comes first, whatever it is.
 */
export function registerGroups(
  rows: readonly RegisterRow[],
  {
    isSorted,
    words,
  }: {
    readonly isSorted: boolean;
    readonly words: { readonly motions: string; readonly commitments: string };
  },
): readonly RowGroup<RegisterRow>[] {
  if (isSorted) return rows.length === 0 ? [] : [{ key: 'all', rows }];
  const ofKind = (kind: RegisterRow['item']['kind']) =>
    rows.filter(({ item }) => item.kind === kind);
  return [
    { key: 'motions', title: words.motions, rows: ofKind('motion') },
    { key: 'commitments', title: words.commitments, rows: ofKind('commitment') },
  ].filter((group) => group.rows.length > 0);
}
