import type { ChangedAmount, RecordName, TableUnit, YearOfBudget } from '../../checks/params.ts';
import { printEuros } from '../../money.ts';
import { sentenceCase } from '../sentence-case.ts';
import { listed, named } from './record-names.ts';

function amountOrBlank(amount: number | null): string {
  return amount === null ? 'leeg' : printEuros(amount);
}

/** Tells as many changes as a sentence bears, and how many more there are. */
function changed(changes: readonly ChangedAmount[]): readonly string[] {
  const told = changes
    .slice(0, 5)
    .map(
      ({ record, year, was, is }) =>
        `${named(record)} in ${year} (was ${amountOrBlank(was)}, is ${amountOrBlank(is)})`,
    );
  const more = changes.length - told.length;
  return more === 0 ? told : [...told, `nog ${more} ${more === 1 ? 'bedrag' : 'bedragen'}`];
}

/** Findings about sums, units and sources of money. */
export const budgetFindings = {
  'budget-exceeded': (p: { years: readonly YearOfBudget[] }) =>
    `Het programma gaat boven het beschikbare budget: ${listed(
      p.years.map(
        ({ year, total, available }) =>
          `in ${year} met ${printEuros(total - available)} (${printEuros(total)} van ${printEuros(available)})`,
      ),
    )}.`,
  'budget-unallocated': (p: { years: readonly YearOfBudget[] }) =>
    `Het beschikbare budget is niet helemaal verdeeld: ${listed(
      p.years.map(
        ({ year, total, available }) => `in ${year} resteert ${printEuros(available - total)}`,
      ),
    )}.`,
  'programme-line-differs': (p: {
    line: RecordName;
    years: readonly { readonly year: number; readonly own: number; readonly computed: number }[];
  }) =>
    `${sentenceCase(named(p.line))} heeft een ander bedrag dan haar acties samen: ${listed(
      p.years.map(
        ({ year, own, computed }) =>
          `in ${year} ${printEuros(own)} tegenover ${printEuros(computed)}`,
      ),
    )}.`,
  'rounding-visible': (p: { table: RecordName; years: readonly number[] }) =>
    `In de tabel van ${named(p.table)} tellen de afgeronde bedragen van ${listed(p.years)} niet op tot het afgedrukte totaal.`,
  'derived-unconfirmed': (p: { action: RecordName; years: readonly number[] }) =>
    `Het jaar van de bedragen van ${named(p.action)} (${listed(p.years)}) is afgeleid uit de totalen en nog niet bevestigd.`,
  'derived-in-final': (p: { annex: RecordName; amounts: number }) =>
    `${sentenceCase(named(p.annex))} bevat afgeleide bedragen (${p.amounts}). Een definitieve afdruk kan pas als ze zijn bevestigd met de gelezen bron.`,
  'copy-changed': (p: { annex: RecordName; changes: readonly ChangedAmount[] }) =>
    `${sentenceCase(named(p.annex))} noemt zich een kopie maar wijkt af van wat is verzonden: ${listed(changed(p.changes))}. Maak er een stand van met een eigen titel, of maak de wijziging ongedaan.`,
  'unit-garbled': (p: TableUnit) =>
    `De eenheid boven de tabel van ${named(p.table)} is verminkt: «${p.unitText}». Er is gerekend met ${printEuros(p.unit)}.`,
  'unit-unread': (p: TableUnit) =>
    `De eenheid van de tabel van ${named(p.table)} is niet te lezen: «${p.unitText}». Er is gerekend met ${printEuros(p.unit)}.`,
  'unit-differs': (p: TableUnit & { printed: number }) =>
    `Boven de tabel van ${named(p.table)} staat «${p.unitText}», dat is ${printEuros(p.printed)}, maar de bedragen staan in ${printEuros(p.unit)}.`,
  'source-exceeded': (p: { source: RecordName; years: readonly YearOfBudget[] }) =>
    `Wat uit ${named(p.source)} wordt betaald, gaat boven het bedrag: ${listed(
      p.years.map(
        ({ year, total, available }) =>
          `in ${year} is ${printEuros(total)} gevraagd en ${printEuros(available)} beschikbaar, ${printEuros(total - available)} te weinig`,
      ),
    )}.`,
  'structural-on-temporary': (p: { source: RecordName; to: number; amount: number }) =>
    `Structurele kosten op tijdelijk geld: ${named(p.source)} eindigt na ${p.to}, daarna loopt ${printEuros(p.amount)} per jaar door.`,
  'cost-without-year': (p: { source: RecordName; amount: number }) =>
    `Van ${printEuros(p.amount)} die uit ${named(p.source)} wordt betaald, is niet gezegd in welk jaar het valt.`,
  'cost-outside-source': (p: { source: RecordName; amount: number }) =>
    `${printEuros(p.amount)} wordt uit ${named(p.source)} betaald in jaren waarin die bron geen geld heeft.`,
  'allocated-twice': (p: { record: RecordName; sources: readonly RecordName[] }) =>
    `${sentenceCase(named(p.record))} wordt uit meer dan één bron betaald en telt bij elk helemaal mee: ${listed(p.sources.map(named))}.`,
};
