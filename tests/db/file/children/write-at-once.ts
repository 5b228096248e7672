import Database from 'better-sqlite3';

/** node write-at-once.ts <path>: tries to take the write lock, whatever the lock file says. */
const database = new Database(process.argv[2] ?? '', { timeout: 0 });
try {
  database.exec('begin immediate; rollback');
  console.log('taken');
} catch (error) {
  console.log((error as { code: string }).code);
}
