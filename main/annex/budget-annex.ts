/**
 * Describes Bijlage 2: the programme's lines, and a table per action line, with their amounts per
 * year.
 */
import { type LinkResolver, linkResolver, printLinks } from '../../db/model/links/index.ts';
import { actionsByLine, type Numbering, numbering } from '../../db/model/numbering.ts';
import {
  actionAmount,
  annexYears,
  programmeAmount,
  unitOfAnnex,
  unitOfLine,
} from '../../db/model/programme.ts';
import type { Action, ActionLine } from '../../db/model/records/action.ts';
import type { Annex } from '../../db/model/records/annex.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { ProgrammeLine } from '../../db/model/records/programme.ts';
import {
  amountCell,
  amountColumns,
  amountNotes,
  amountText,
  blankAmount,
  type PrintedAmount,
  sumOf,
  totalCell,
} from './annex-amounts.ts';
import { annexLabel, documentFacts, edgeFacts } from './annex-facts.ts';
import { keepTogether, textBlocks } from './cell-text.ts';
import type { AnnexBlock, AnnexDescription, Table } from './description.ts';

/** Code of the note on an action line whose source prints no total where it is zero. */
const TOTAL_MISSING = 'totaal-ontbreekt-in-bron';

/** Rows of a table of amounts before layout: a text and an amount per year each. */
interface AmountRows {
  readonly unitText: string;
  /** Euros per printed 1. */
  readonly unit: number;
  readonly rows: readonly { readonly text: string; readonly amounts: readonly PrintedAmount[] }[];
  /** Print of a total of zero. */
  readonly zeroTotal: string;
  /** Id for the note on derived amounts. */
  readonly note: string;
}

function toTable(given: AmountRows, years: readonly number[], totalText: string): Table {
  const { unit, rows, note } = given;
  const byYear = years.map((_, index) => rows.map(({ amounts }) => amounts[index] ?? blankAmount));
  const totals = byYear.map(
    (amounts): PrintedAmount => ({ amount: sumOf(amounts), zero: given.zeroTotal, derived: false }),
  );
  const printed = [...byYear.flat(), ...totals].map((amount) => amountText(amount, unit));
  return {
    kind: 'table',
    columns: amountColumns(years.length, printed),
    head: [given.unitText, ...years.map(String)],
    rows: rows.map(({ text, amounts }) => ({
      cells: [
        { blocks: textBlocks(text) },
        ...amounts.map((amount) => amountCell(amount, unit, note)),
      ],
    })),
    total: {
      cells: [
        { blocks: [{ kind: 'paragraph', runs: [{ text: totalText, face: 'bold' }] }] },
        ...totals.map((total) => totalCell(total, unit)),
      ],
    },
    notes: amountNotes(byYear, unit, note),
  };
}

function amountOfAction(action: Action, year: number): PrintedAmount {
  const amount = actionAmount(action, year) ?? null;
  const found = action.budget.find((part) => part.year === year);
  return { amount, zero: '0', derived: found?.provenance === 'afgeleid' };
}

function amountOfLine(line: ProgrammeLine, year: number, contents: Contents): PrintedAmount {
  const zero = line.budget.find((part) => part.year === year)?.zero ?? '';
  return { amount: programmeAmount(contents, line, year), zero, derived: false };
}

function programmeRows(
  contents: Contents,
  annex: Annex,
  years: readonly number[],
  resolve: LinkResolver,
): AmountRows {
  return {
    unitText: annex.unitText ?? '',
    unit: unitOfAnnex(annex),
    note: 'afgeleid-programma',
    zeroTotal: '0',
    rows: contents.programme.map((line) => ({
      text: `${line.label}.\u00a0${printLinks(line.text, resolve)}`,
      amounts: years.map((year) => amountOfLine(line, year, contents)),
    })),
  };
}

function actionRows(
  contents: Contents,
  annex: Annex,
  years: readonly number[],
  line: ActionLine,
  actions: readonly Action[],
  numbers: Numbering,
): AmountRows {
  const resolve = linkResolver(contents, numbers);
  const flawed = contents.notes.some(({ on, code }) => on.id === line.id && code === TOTAL_MISSING);
  return {
    unitText: line.unitText ?? annex.unitText ?? '',
    unit: unitOfLine(line, annex),
    note: `afgeleid-actielijn-${numbers.actionLines.get(line.id)}`,
    zeroTotal: flawed ? '' : '0',
    rows: actions.map((action) => ({
      text: `${numbers.actions.get(action.id)}.\u00a0${printLinks(action.text, resolve)}`,
      amounts: years.map((year) => amountOfAction(action, year)),
    })),
  };
}

/** Describes the annex `begroting`: the programme's table, then one per action line. */
export function describeBudget(
  contents: Contents,
  annex: Annex,
  definitive: boolean,
): AnnexDescription {
  const numbers = numbering(contents);
  const years = annexYears(contents, annex);
  const [lineWord = '', totalText = ''] = annex.heads;
  const label = `${annexLabel(annex)}:`;
  const blocks: AnnexBlock[] = [
    { kind: 'heading', level: 1, label, text: keepTogether(annex.title) },
  ];
  if (contents.programme.length > 0) {
    if (annex.caption)
      blocks.push({ kind: 'heading', level: 2, text: keepTogether(annex.caption) });
    const rows = programmeRows(contents, annex, years, linkResolver(contents, numbers));
    blocks.push(toTable(rows, years, totalText));
  }
  for (const { line, actions } of actionsByLine(contents)) {
    const text = `${lineWord} ${numbers.actionLines.get(line.id)}. ${line.title}`;
    const rows = actionRows(contents, annex, years, line, actions, numbers);
    blocks.push({ kind: 'heading', level: 2, text }, toTable(rows, years, totalText));
  }
  return {
    document: documentFacts(contents, annex),
    edges: edgeFacts(contents, annex, definitive),
    blocks,
    rowCount: contents.actions.length + contents.programme.length,
  };
}
