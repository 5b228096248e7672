import { availableBudget } from '../../budget.ts';
import { annexYears, isComputed, programmeAmount, programmeTotal } from '../../programme.ts';
import type { Contents } from '../../records/contents.ts';
import type { RecordRef } from '../../records/values.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../finding.ts';
import type { YearOfBudget } from '../params.ts';
import { recordName } from '../record-names.ts';

/** Gives the programme's total beside what it may spend, in the years of its table. */
function yearsOfBudget(contents: Contents): readonly YearOfBudget[] {
  if (contents.programme.length === 0) return [];
  const annexes = contents.annexes.filter(({ kind }) => kind === 'begroting');
  const years = new Set(
    annexes.length === 0
      ? annexYears(contents)
      : annexes.flatMap((annex) => annexYears(contents, annex)),
  );
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const available = availableBudget(contents, year);
      const total = programmeTotal(contents, year);
      return available === undefined ? [] : [{ year, total, available }];
    });
}

function* concerning(
  { contents }: CheckContext,
  differs: (year: YearOfBudget) => boolean,
): Generator<{ params: { years: readonly YearOfBudget[] }; records: readonly RecordRef[] }> {
  const years = yearsOfBudget(contents).filter(differs);
  if (years.length === 0) return;
  const sources = contents.budgetSources.filter(({ allocatedTo }) => allocatedTo.length === 0);
  const records = sources.map(({ id }) => ({ kind: 'budget-source' as const, id }));
  yield { params: { years }, records };
}

/** Finds years in which the programme spends more than there is. */
export const budgetExceeded: Rule<'budget-exceeded'> = {
  code: 'budget-exceeded',
  severity: 'fout',
  blocksDefinitive: true,
  find: (context) => concerning(context, ({ total, available }) => total > available),
};

/**
 * Finds years in which the programme spends less than there is: the rest belongs in a reservation
 * line, so that the table adds up to what there is.
 */
export const budgetUnallocated: Rule<'budget-unallocated'> = {
  code: 'budget-unallocated',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  find: (context) => concerning(context, ({ total, available }) => total < available),
};

/**
 * Finds amounts that an import brought for an action line and that are not what its actions add up
 * to.
 */
export const programmeLineDiffers: Rule<'programme-line-differs'> = {
  code: 'programme-line-differs',
  severity: 'fout',
  blocksDefinitive: true,
  *find(context) {
    for (const line of context.contents.programme.filter(isComputed)) {
      const years = line.budget.flatMap(({ year, amount }) => {
        const computed = programmeAmount(context.contents, line, year) ?? 0;
        return amount === null || amount === computed ? [] : [{ year, own: amount, computed }];
      });
      if (years.length === 0) continue;
      const record: RecordRef = { kind: 'programme-line', id: line.id };
      const actions: readonly RecordRef[] =
        line.line === undefined ? [] : [{ kind: 'action-line', id: line.line }];
      yield { params: { line: recordName(context, record), years }, records: [record, ...actions] };
    }
  },
};
