import { actionsByLine } from '../../numbering.ts';
import {
  actionAmount,
  annexYears,
  programmeAmount,
  unitOfAnnex,
  unitOfLine,
} from '../../programme.ts';
import type { Annex } from '../../records/annex.ts';
import type { RecordRef } from '../../records/values.ts';
import { roundingShows } from '../../rounding.ts';
import { parseUnit } from '../../unit.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import type { TableUnit } from '../params.ts';
import { recordName } from '../record-names.ts';

/** A table that a budget annex prints: what it belongs to, its unit, its rows per year. */
interface PrintedTable {
  readonly record: RecordRef;
  readonly annex: Annex;
  /** The unit as printed over it, where anything is. */
  readonly unitText?: string | undefined;
  /** The unit that the dossier gives in so many words, not read from the print. */
  readonly givenUnit?: number | undefined;
  /** Euros per printed 1, wherever it comes from. */
  readonly unit: number;
  readonly amounts: (year: number) => readonly number[];
}

function* printedTables({ contents }: CheckContext): Generator<PrintedTable> {
  for (const annex of contents.annexes.filter(({ kind }) => kind === 'begroting')) {
    yield {
      record: { kind: 'annex', id: annex.id },
      annex,
      unitText: annex.unitText,
      givenUnit: annex.unit,
      unit: unitOfAnnex(annex),
      amounts: (year) =>
        contents.programme.map((line) => programmeAmount(contents, line, year) ?? 0),
    };
    for (const { line, actions } of actionsByLine(contents)) {
      yield {
        record: { kind: 'action-line', id: line.id },
        annex,
        unitText: line.unitText,
        givenUnit: line.unit,
        unit: unitOfLine(line, annex),
        amounts: (year) => actions.map((action) => actionAmount(action, year) ?? 0),
      };
    }
  }
}

/** Finds rounded amounts that do not add up to their printed total. */
export const roundingVisible: Rule<'rounding-visible'> = {
  code: 'rounding-visible',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  *find(context) {
    for (const { record, annex, unit, amounts } of printedTables(context)) {
      const years = annexYears(context.contents, annex).filter((year) =>
        roundingShows(amounts(year), unit),
      );
      if (years.length === 0) continue;
      yield { params: { table: recordName(context, record), years }, records: [record] };
    }
  },
};

function found(context: CheckContext, { record, unitText = '', unit }: PrintedTable) {
  const params: TableUnit = { table: recordName(context, record), unitText, unit };
  return { params, records: [record] } satisfies Found<'unit-garbled'>;
}

/** Finds a printed unit that says two things, or something beside its unit. */
export const unitGarbled: Rule<'unit-garbled'> = {
  code: 'unit-garbled',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    for (const table of printedTables(context)) {
      if (parseUnit(table.unitText ?? '')?.garbled) yield found(context, table);
    }
  },
};

/** Finds a printed unit that cannot be read, where nothing else says what the amounts are in. */
export const unitUnread: Rule<'unit-unread'> = {
  code: 'unit-unread',
  severity: 'waarschuwing',
  blocksDefinitive: false,
  *find(context) {
    for (const table of printedTables(context)) {
      const isUnread = table.unitText !== undefined && parseUnit(table.unitText) === undefined;
      if (isUnread && table.givenUnit === undefined) yield found(context, table);
    }
  },
};

/** Finds a printed unit other than the one the amounts are printed in: every number reads wrong. */
export const unitDiffers: Rule<'unit-differs'> = {
  code: 'unit-differs',
  severity: 'fout',
  blocksDefinitive: true,
  *find(context) {
    for (const table of printedTables(context)) {
      const printed = parseUnit(table.unitText ?? '')?.unit;
      if (printed === undefined || printed === table.unit) continue;
      const { params, records } = found(context, table);
      yield { params: { ...params, printed }, records };
    }
  },
};
