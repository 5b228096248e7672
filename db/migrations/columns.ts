import { type ColumnDefinitionBuilder, sql } from 'kysely';

/**
 * A column of a migration, in the words migrations are written in. Migrations are frozen once
 * shipped and so is what stands here: another meaning gets another name, or every schema made
 * before would change under it.
 */
type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

const quoted = (name: string) => sql.ref(name);

/** Requires a UUID as the row's whole key. */
export const identity: Column = (column) =>
  column.primaryKey().notNull().check(sql`length(id) = 36`);

/** Requires a value; text may be empty. */
export const required: Column = (column) => column.notNull();

/** Requires text that a person filled in. */
export const words =
  (name: string): Column =>
  (column) =>
    column.notNull().check(sql`${quoted(name)} <> ''`);

/** Requires one word of a fixed list. */
export const oneOf =
  (name: string, values: readonly string[]): Column =>
  (column) =>
    column.notNull().check(sql`${quoted(name)} in (${sql.join(values.map(sql.lit))})`);

/** Allows one word of a fixed list, or nothing. */
export const maybeOneOf =
  (name: string, values: readonly string[]): Column =>
  (column) =>
    // NULL IN (…) is NULL, which a CHECK lets pass.
    column.check(sql`${quoted(name)} in (${sql.join(values.map(sql.lit))})`);

/**
 * Allows a calendar day as an ISO date, or nothing. Only a day that exists comes back from `date()`
 * unchanged.
 */
export const maybeDay =
  (name: string): Column =>
  (column) =>
    column.check(sql`${quoted(name)} is date(${quoted(name)})`);

/** Requires a calendar day. */
export const day =
  (name: string): Column =>
  (column) =>
    maybeDay(name)(column.notNull());

/** Allows a budget year, or nothing. */
export const maybeYear =
  (name: string): Column =>
  (column) =>
    column.check(sql`${quoted(name)} between 1900 and 2200`);

/** Requires a budget year. */
export const year =
  (name: string): Column =>
  (column) =>
    maybeYear(name)(column.notNull());

/** Allows whole euros within a hundred billion either way, or nothing. */
export const maybeEuros =
  (name: string): Column =>
  (column) =>
    column.check(sql`${quoted(name)} between -100000000000 and 100000000000`);

/** Requires whole euros. */
export const euros =
  (name: string): Column =>
  (column) =>
    maybeEuros(name)(column.notNull());

/** Requires a place in a list, from 0. */
export const position: Column = (column) => column.notNull().check(sql`position >= 0`);

/** Points to a row of another table, by its id. */
export const refersTo =
  (table: string): Column =>
  (column) =>
    column.notNull().references(`${table}.id`);

/** Points to a row of another table, or to nothing. */
export const mayReferTo =
  (table: string): Column =>
  (column) =>
    column.references(`${table}.id`);

/** Condition on the key of a table that holds one row. */
export const alwaysOne = sql<boolean>`one = 1`;

/** Requires a number within bounds, both included; nothing passes too. */
export const between = (name: string, least: number, most: number) =>
  sql<boolean>`${quoted(name)} between ${sql.lit(least)} and ${sql.lit(most)}`;

/** Requires a number above zero; nothing passes too. */
export const positive = (name: string) => sql<boolean>`${quoted(name)} > 0`;

/** Requires that exactly one of the columns is filled in. */
export const exactlyOne = (columns: readonly string[]) =>
  sql<boolean>`${sql.join(
    columns.map((column) => sql`(${quoted(column)} is not null)`),
    sql` + `,
  )} = 1`;

/** Ends the definition of a table whose key is its id: column types are enforced. */
export const strict = sql`strict`;

/** Ends the definition of a table of owned rows: they are stored in the order of their key. */
export const strictByKey = sql`strict, without rowid`;
