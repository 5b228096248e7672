import { annexYears } from '../../programme.ts';
import type { Action } from '../../records/action.ts';
import type { RecordRef } from '../../records/values.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

function derivedYears(action: Action): readonly number[] {
  return action.budget.filter((b) => b.provenance === 'afgeleid').map(({ year }) => year);
}

/** Finds amounts whose year was derived: they wait for a person who names the source read. */
export const derivedUnconfirmed: Rule<'derived-unconfirmed'> = {
  code: 'derived-unconfirmed',
  severity: 'opmerking',
  blocksDefinitive: false,
  *find(context) {
    for (const action of context.contents.actions) {
      const years = derivedYears(action);
      if (years.length === 0) continue;
      const record: RecordRef = { kind: 'action', id: action.id };
      yield { params: { action: recordName(context, record), years }, records: [record] };
    }
  },
};

/**
 * Finds derived amounts that a budget annex shows. Only a concept print may show them; nobody can
 * accept them into a definitive one.
 */
export const derivedInFinal: Rule<'derived-in-final'> = {
  code: 'derived-in-final',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  acceptable: false,
  *find(context) {
    for (const annex of context.contents.annexes.filter(({ kind }) => kind === 'begroting')) {
      const shown = new Set(annexYears(context.contents, annex));
      const derived = context.contents.actions
        .map((action) => ({
          id: action.id,
          years: derivedYears(action).filter((year) => shown.has(year)),
        }))
        .filter(({ years }) => years.length > 0);
      if (derived.length === 0) continue;
      const record: RecordRef = { kind: 'annex', id: annex.id };
      const amounts = derived.reduce((sum, { years }) => sum + years.length, 0);
      yield {
        params: { annex: recordName(context, record), amounts },
        records: [record, ...derived.map(({ id }): RecordRef => ({ kind: 'action', id }))],
      };
    }
  },
};
