import { type Kysely, sql } from 'kysely';

/** The step log does not log itself. */
const UNLOGGED = ['step', 'open_step', 'change', 'ground'];

/** What the database says when a change is made while no step is open. */
export const OUTSIDE_STEP = 'outside-a-step';

/** Every table whose changes are logged: all of the schema but the log's own. */
export async function loggedTables<DB>(db: Kysely<DB>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~'
    order by name`.execute(db);
  return rows.map((row) => row.name).filter((name) => !UNLOGGED.includes(name));
}

/** Takes the log's triggers away: what is written now is ground. */
export async function dropLogTriggers<DB>(db: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'trigger' and name like 'log~_%' escape '~'
    order by name`.execute(db);
  for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(db);
}

/** Makes the log's triggers, for every table and column that the schema has now. */
export async function makeLogTriggers<DB>(db: Kysely<DB>): Promise<void> {
  for (const table of await loggedTables(db)) {
    const { rows } = await sql<Column>`
      select name, pk from pragma_table_info(${table}) order by cid`.execute(db);
    for (const statement of triggersOf(table, rows)) await sql.raw(statement).execute(db);
  }
}

interface Column {
  readonly name: string;
  /** Its place in the primary key from 1; 0: not part of it. */
  readonly pk: number;
}

type State = 'old' | 'new';

/** The three triggers of a table. Names come from our own schema and are quoted all the same. */
function triggersOf(table: string, columns: readonly Column[]): readonly string[] {
  const key = columns.filter((column) => column.pk > 0).sort((a, b) => a.pk - b.pk);
  const whole = (state: State) =>
    `json_object(${columns.map(({ name }) => `'${name}', ${state}."${name}"`).join(', ')})`;
  const rowOf = (state: State) => key.map(({ name }) => `${state}."${name}"`).join(` || '/' || `);
  const trigger = (event: string, when: string, row: string, before: string, after: string) =>
    `create trigger "log_${table}_${event}" after ${event} on "${table}"${when} begin ` +
    `select raise(abort, '${OUTSIDE_STEP}') from open_step where seq is null; ` +
    `insert into change (step, tbl, "row", before, after) ` +
    `select seq, '${table}', ${row}, ${before}, ${after} from open_step; end`;
  // An update that leaves everything as it was is no change.
  const differs = columns.map(({ name }) => `old."${name}" is not new."${name}"`).join(' or ');
  return [
    trigger('insert', '', rowOf('new'), 'null', whole('new')),
    trigger('update', ` when ${differs}`, rowOf('new'), whole('old'), whole('new')),
    trigger('delete', '', rowOf('old'), whole('old'), 'null'),
  ];
}
