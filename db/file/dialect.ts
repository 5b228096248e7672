import type { Database, Statement } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { asDossierError } from './sqlite-errors.ts';

/**
 * Makes Kysely's dialect over one better-sqlite3 connection, as a dossier needs it and Kysely's own
 * dialect is not: a transaction that may write takes the write lock at its start (BEGIN IMMEDIATE),
 * so that it cannot fail half-way for want of it; and what SQLite says comes out as a typed error.
 * That users of the one connection wait for each other, so that no query slips into another's
 * transaction, is Kysely's doing: the adapter says there is but one.
 *
 * @param path for the sentences of those errors
 */
export function dossierDialect(database: Database, path: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOf(database, path),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

function driverOf(database: Database, path: string): Driver {
  const connection = connectionOf(database, path);
  const run = (statement: string) => connection.executeQuery(CompiledQuery.raw(statement));
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: async (_, settings) => {
      await run(settings.accessMode === 'read only' ? 'begin' : 'begin immediate');
    },
    commitTransaction: async () => {
      await run('commit');
    },
    rollbackTransaction: async () => {
      // SQLite has already rolled back by itself after a full disk or a failed write.
      if (database.inTransaction) await run('rollback');
    },
    destroy: async () => {
      database.close();
    },
  };
}

function connectionOf(database: Database, path: string): DatabaseConnection {
  const statements = statementCache(database);
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      try {
        const statement = statements(sql);
        if (statement.reader) return { rows: statement.all(...parameters) as R[] };
        const { changes, lastInsertRowid } = statement.run(...parameters);
        return {
          rows: [],
          numAffectedRows: BigInt(changes),
          insertId: BigInt(lastInsertRowid),
        };
      } catch (error) {
        throw asDossierError(error, path);
      }
    },
    streamQuery: () => {
      throw new Error('a dossier is read in one piece, not as a stream');
    },
  };
}

/**
 * Prepares statements and keeps those it prepared: a save writes its rows with the same few, over
 * and over. Pragmas are left out, for some of them do their work while they are being prepared.
 */
function statementCache(database: Database): (sql: string) => Statement {
  const MOST = 200;
  const LONGEST = 2_000;
  const KEPT = /^(select|insert|update|delete) /;
  const kept = new Map<string, Statement>();
  return (sql) => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    if (sql.length > LONGEST || !KEPT.test(sql)) return statement;
    if (kept.size >= MOST) kept.clear();
    kept.set(sql, statement);
    return statement;
  };
}
