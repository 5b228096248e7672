import Database from 'better-sqlite3';

/** The columns of a table, as the file itself has them. */
export function columnsOf(path: string, table: string): readonly string[] {
  const database = new Database(path, { readonly: true });
  try {
    return database
      .prepare<string[], string>('select name from pragma_table_info(?)')
      .pluck()
      .all(table);
  } finally {
    database.close();
  }
}
