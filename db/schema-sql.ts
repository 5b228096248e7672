import { writeFile } from 'node:fs/promises';
import { type SchemaPart, schemaMadeBy } from './file/own-schema.ts';
import { MIGRATIONS } from './migrations/all.ts';

const HEADER = `-- Generated from db/migrations by \`node main/node.mjs db/schema-sql.ts\`; never edited.
-- To change the schema, add a migration. The triggers of the step log are left out: every table but
-- the log's own (step, open_step, change, ground) has three, made from its columns.
`;

/** Prints the schema of a dossier file as text, to be read and compared. */
export function schemaSql(parts: readonly SchemaPart[]): string {
  const ofType = (type: string) =>
    parts
      .filter((part) => part.type === type)
      .map((part) => part.sql)
      .filter((sql) => sql !== null);
  const statements = [...ofType('table').map(onLines), ...ofType('index')];
  return `${[HEADER, ...statements.map((statement) => `${statement};`)].join('\n')}\n`;
}

/** Lays out a table's definition with a line for each column and constraint. */
function onLines(sql: string): string {
  let depth = 0;
  const laidOut = [...sql].map((character) => {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '(' && depth === 1) return '(\n  ';
    if (character === ')' && depth === 0) return '\n)';
    return character === ',' && depth === 1 ? ',\n ' : character;
  });
  return laidOut.join('');
}

if (import.meta.main) {
  const sql = schemaSql(await schemaMadeBy(MIGRATIONS));
  await writeFile(new URL('schema.sql', import.meta.url), sql);
}
