import { type SourceDemand, sourceDemand } from '../../budget.ts';
import type { BudgetSource } from '../../records/programme.ts';
import type { RecordRef } from '../../records/values.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

function payee({ proposals }: CheckContext, id: string): RecordRef {
  return { kind: proposals.has(id) ? 'proposal' : 'action', id };
}

function* sourcesInUse(
  context: CheckContext,
): Generator<{ source: BudgetSource; demand: SourceDemand; records: readonly RecordRef[] }> {
  for (const source of context.contents.budgetSources) {
    if (source.allocatedTo.length === 0) continue;
    yield {
      source,
      demand: sourceDemand(context.contents, source),
      records: [
        { kind: 'budget-source', id: source.id },
        ...source.allocatedTo.map((id) => payee(context, id)),
      ],
    };
  }
}

function nameOf(context: CheckContext, source: BudgetSource) {
  return recordName(context, { kind: 'budget-source', id: source.id });
}

/** Finds sources that are asked for more in a year than they have. */
export const sourceExceeded: Rule<'source-exceeded'> = {
  code: 'source-exceeded',
  severity: 'fout',
  blocksDefinitive: true,
  *find(context) {
    for (const { source, demand, records } of sourcesInUse(context)) {
      const years = demand.years
        .filter(({ short }) => short > 0)
        .map(({ year, asked, available }) => ({ year, total: asked, available }));
      if (years.length > 0) yield { params: { source: nameOf(context, source), years }, records };
    }
  },
};

/** Finds recurring cost on a source that ends: from then on nobody pays it. */
export const structuralOnTemporary: Rule<'structural-on-temporary'> = {
  code: 'structural-on-temporary',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  *find(context) {
    for (const { source, demand, records } of sourcesInUse(context)) {
      if (source.to === undefined || demand.recurringAfterEnd === 0) continue;
      const params = {
        source: nameOf(context, source),
        to: source.to,
        amount: demand.recurringAfterEnd,
      };
      yield { params, records };
    }
  },
};

function* amountFound(
  context: CheckContext,
  amountOf: (demand: SourceDemand) => number,
): Generator<Found<'cost-without-year' | 'cost-outside-source'>> {
  for (const { source, demand, records } of sourcesInUse(context)) {
    const amount = amountOf(demand);
    if (amount !== 0) yield { params: { source: nameOf(context, source), amount }, records };
  }
}

/** Finds money that is set aside for something, without saying for when. */
export const costWithoutYear: Rule<'cost-without-year'> = {
  code: 'cost-without-year',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  find: (context) => amountFound(context, ({ undated }) => undated),
};

/** Finds cost in a year in which its source has nothing. */
export const costOutsideSource: Rule<'cost-outside-source'> = {
  code: 'cost-outside-source',
  severity: 'fout',
  blocksDefinitive: true,
  find: (context) => amountFound(context, ({ outside }) => outside),
};

/** Finds what is paid from two sources, and so counted twice. */
export const allocatedTwice: Rule<'allocated-twice'> = {
  code: 'allocated-twice',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    const sourcesOf = new Map<string, BudgetSource[]>();
    for (const source of context.contents.budgetSources) {
      for (const id of new Set(source.allocatedTo)) {
        sourcesOf.set(id, [...(sourcesOf.get(id) ?? []), source]);
      }
    }
    for (const [id, sources] of sourcesOf) {
      if (sources.length < 2) continue;
      const record = payee(context, id);
      yield {
        params: {
          record: recordName(context, record),
          sources: sources.map((source) => nameOf(context, source)),
        },
        records: [record, ...sources.map((s): RecordRef => ({ kind: 'budget-source', id: s.id }))],
      };
    }
  },
};
