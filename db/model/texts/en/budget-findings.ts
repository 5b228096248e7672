import type { ChangedAmount } from '../../checks/params.ts';
import { printEuros } from '../../money.ts';
import type { budgetFindings as nl } from '../nl/budget-findings.ts';
import { sentenceCase } from '../sentence-case.ts';
import { listed, named } from './record-names.ts';

function amountOrBlank(amount: number | null): string {
  return amount === null ? 'blank' : printEuros(amount);
}

function changed(changes: readonly ChangedAmount[]): readonly string[] {
  const told = changes
    .slice(0, 5)
    .map(
      ({ record, year, was, is }) =>
        `${named(record)} in ${year} (was ${amountOrBlank(was)}, is ${amountOrBlank(is)})`,
    );
  const more = changes.length - told.length;
  return more === 0 ? told : [...told, `${more} more ${more === 1 ? 'amount' : 'amounts'}`];
}

export const budgetFindings: typeof nl = {
  'budget-exceeded': (p) =>
    `The programme exceeds the available budget: ${listed(
      p.years.map(
        ({ year, total, available }) =>
          `in ${year} by ${printEuros(total - available)} (${printEuros(total)} of ${printEuros(available)})`,
      ),
    )}.`,
  'budget-unallocated': (p) =>
    `The available budget is not fully allocated: ${listed(
      p.years.map(
        ({ year, total, available }) => `in ${year} ${printEuros(available - total)} is left`,
      ),
    )}.`,
  'programme-line-differs': (p) =>
    `${sentenceCase(named(p.line))} has another amount than its actions together: ${listed(
      p.years.map(
        ({ year, own, computed }) =>
          `in ${year} ${printEuros(own)} against ${printEuros(computed)}`,
      ),
    )}.`,
  'rounding-visible': (p) =>
    `In the table of ${named(p.table)} the rounded amounts of ${listed(p.years)} do not add up to the printed total.`,
  'derived-unconfirmed': (p) =>
    `The year of the amounts of ${named(p.action)} (${listed(p.years)}) was derived from the totals and is not yet confirmed.`,
  'derived-in-final': (p) =>
    `${sentenceCase(named(p.annex))} holds derived amounts (${p.amounts}). A definitive print has to wait until they are confirmed, naming the source read.`,
  'copy-changed': (p) =>
    `${sentenceCase(named(p.annex))} calls itself a copy but differs from what was sent: ${listed(changed(p.changes))}. Make it a version of its own with a new title, or undo the change.`,
  'unit-garbled': (p) =>
    `The unit over the table of ${named(p.table)} is garbled: «${p.unitText}». It was read as ${printEuros(p.unit)}.`,
  'unit-unread': (p) =>
    `The unit of the table of ${named(p.table)} cannot be read: «${p.unitText}». ${printEuros(p.unit)} was used.`,
  'unit-differs': (p) =>
    `Over the table of ${named(p.table)} stands «${p.unitText}», which is ${printEuros(p.printed)}, but its amounts are in ${printEuros(p.unit)}.`,
  'source-exceeded': (p) =>
    `What is paid from ${named(p.source)} exceeds it: ${listed(
      p.years.map(
        ({ year, total, available }) =>
          `in ${year} ${printEuros(total)} is asked and ${printEuros(available)} available, ${printEuros(total - available)} short`,
      ),
    )}.`,
  'structural-on-temporary': (p) =>
    `Recurring cost on temporary money: ${named(p.source)} ends after ${p.to}, after which ${printEuros(p.amount)} a year goes on.`,
  'cost-without-year': (p) =>
    `Nobody said in what year ${printEuros(p.amount)} falls that is paid from ${named(p.source)}.`,
  'cost-outside-source': (p) =>
    `${printEuros(p.amount)} is paid from ${named(p.source)} in years in which that source has no money.`,
  'allocated-twice': (p) =>
    `${sentenceCase(named(p.record))} is paid from more than one source and counts in full with each: ${listed(p.sources.map(named))}.`,
};
