import type { Kysely } from 'kysely';

/**
 * Indexed columns: those that point to another record (deleting that record looks for rows that
 * still do) and those that say where among its like a record stands.
 */
const LOOKED_UP: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['annex', ['copy_of']],
  ['proposal', ['theme_id', 'category', 'rank']],
  ['proposal', ['decided_in']],
  ['proposal', ['became_action']],
  ['proposal_submitter', ['organisation_id']],
  ['proposal_carrier', ['organisation_id']],
  ['action', ['line_id', 'rank']],
  ['action_carrier', ['organisation_id']],
  ['programme_line', ['line_id']],
  ['budget_allocation', ['proposal_id']],
  ['budget_allocation', ['action_id']],
  ['membership', ['group_id']],
  ['motion', ['document_id']],
  ['motion', ['replaces']],
  ['motion', ['handed_to']],
  ['commitment', ['made_in']],
  ['commitment_occurrence', ['settled_by']],
  ['element', ['motion_id']],
  ['element', ['commitment_id']],
  ['element_support', ['document_id']],
  ['element_support', ['proposal_id']],
  ['element_support', ['action_id']],
  ['element_support', ['motion_id']],
  ['note', ['on_id']],
];

export async function createIndexes(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of LOOKED_UP)
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute();
}
