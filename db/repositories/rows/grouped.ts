/**
 * Owned rows, by the id of their owner and in the order they came in.
 *
 * @param owner the column that holds the owner's id
 * @returns the rows of an owner; none for one that owns nothing
 */
export function grouped<Row>(
  rows: readonly Row[],
  owner: keyof Row,
): (id: string) => readonly Row[] {
  const groups = Map.groupBy(rows, (row) => row[owner] as string | null);
  const none: readonly Row[] = [];
  return (id) => groups.get(id) ?? none;
}
