import { isComputed, programmeAmount } from '../../programme.ts';
import type { BaselineAmount } from '../../records/annex.ts';
import type { Contents } from '../../records/contents.ts';
import type { RecordRef } from '../../records/values.ts';
import type { Rule } from '../finding.ts';
import type { ChangedAmount } from '../params.ts';
import { recordName } from '../record-names.ts';

interface Cell {
  readonly record: RecordRef;
  readonly year: number;
  readonly amount: number | null;
}

/**
 * Gives every amount that the overview prints now; of lines that are sums only what the copy
 * recorded.
 */
function* cellsNow(contents: Contents, baseline: readonly BaselineAmount[]): Generator<Cell> {
  for (const { id, budget } of contents.actions) {
    for (const { year, amount } of budget) yield { record: { kind: 'action', id }, year, amount };
  }
  for (const line of contents.programme) {
    const years = isComputed(line)
      ? baseline.filter(({ id }) => id === line.id).map(({ year }) => year)
      : line.budget.map(({ year }) => year);
    for (const year of years) {
      const amount = programmeAmount(contents, line, year);
      yield { record: { kind: 'programme-line', id: line.id }, year, amount };
    }
  }
}

interface Change extends Cell {
  readonly was: number | null;
}

function changesSince(contents: Contents, baseline: readonly BaselineAmount[]): readonly Change[] {
  const key = (id: string, year: number) => `${id} ${year}`;
  const then = new Map(baseline.map(({ id, year, amount }) => [key(id, year), amount]));
  const now = [...cellsNow(contents, baseline)];
  const there = new Set(now.map(({ record, year }) => key(record.id, year)));
  const lines = new Set(contents.programme.map(({ id }) => id));
  const blank = baseline
    .filter(({ id, year }) => !there.has(key(id, year)))
    .map(({ id, year }): Cell => {
      const kind = lines.has(id) ? ('programme-line' as const) : ('action' as const);
      return { record: { kind, id }, year, amount: null };
    });
  return [...now, ...blank]
    .map((cell) => ({ ...cell, was: then.get(key(cell.record.id, cell.year)) ?? null }))
    .filter(({ amount, was }) => amount !== was);
}

/**
 * Finds annexes that say they are a copy and do not print what was sent. Only undoing the change,
 * or making the annex a version of its own, ends this.
 */
export const copyChanged: Rule<'copy-changed'> = {
  code: 'copy-changed',
  severity: 'fout',
  blocksDefinitive: true,
  acceptable: false,
  *find(context) {
    for (const annex of context.contents.annexes) {
      if (annex.copyOf === undefined || annex.baseline === undefined) continue;
      const found = changesSince(context.contents, annex.baseline);
      if (found.length === 0) continue;
      const changes = found.map(
        ({ record, year, amount, was }): ChangedAmount => ({
          record: recordName(context, record),
          year,
          was,
          is: amount,
        }),
      );
      const record: RecordRef = { kind: 'annex', id: annex.id };
      const changed = new Map(found.map((change) => [change.record.id, change.record]));
      yield {
        params: { annex: recordName(context, record), changes },
        records: [record, ...changed.values()],
      };
    }
  },
};
