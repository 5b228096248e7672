import Database from 'better-sqlite3';

const LOG = ['step', 'open_step', 'change', 'ground'];

/** The tables that hold the dossier, as the file itself has them. */
export function recordTables(path: string): readonly string[] {
  return reading(path, (database) =>
    database
      .prepare(`select name from sqlite_schema where type = 'table' order by name`)
      .pluck()
      .all()
      .map(String)
      .filter((name) => !LOG.includes(name)),
  );
}

/** Every row of every table that holds the dossier, in an order of its own; read past our own code. */
export function tableDump(path: string): string {
  const tables = recordTables(path);
  return reading(path, (database) =>
    tables
      .flatMap((table) => [
        `# ${table}`,
        ...database
          .prepare(`select * from "${table}"`)
          .all()
          .map((row) => JSON.stringify(row))
          .toSorted(),
      ])
      .join('\n'),
  );
}

/** Which tables the step log says were written, and how: "proposal insert". */
export function writtenTables(path: string): readonly string[] {
  return reading(path, (database) =>
    database
      .prepare(
        `select distinct tbl || ' ' ||
           case when before is null then 'insert' when after is null then 'delete' else 'update' end
         from change`,
      )
      .pluck()
      .all()
      .map(String),
  );
}

function reading<T>(path: string, work: (database: Database.Database) => T): T {
  const database = new Database(path, { readonly: true });
  try {
    return work(database);
  } finally {
    database.close();
  }
}
