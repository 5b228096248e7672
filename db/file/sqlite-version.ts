import Database from 'better-sqlite3';

/**
 * Says which SQLite dossiers are kept by: that of the package, not that of Node or of the system.
 */
export function sqliteVersion(): string {
  const database = new Database(':memory:');
  try {
    return database.prepare('select sqlite_version()').pluck().get() as string;
  } finally {
    database.close();
  }
}
