/** Bijlage 2: the programme's lines, and a table per action line, with their amounts per year. */
import { type LinkResolver, linkResolver, printLinks } from '../../db/model/links/index.ts';
import { actionsByLine, type Numbering, numbering } from '../../db/model/numbering.ts';
import type { Action, ActionLine } from '../../db/model/records/action.ts';
import type { Annex } from '../../db/model/records/annex.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { ProgrammeLine } from '../../db/model/records/programme.ts';
import { parseUnit } from '../../db/model/unit.ts';
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
import { annexLabel, documentFacts, letterFacts } from './annex-facts.ts';
import { keepTogether, textBlocks } from './cell-text.ts';
import type { AnnexBlock, AnnexDescription, Table } from './description.ts';

/** The note on an action line whose source prints no total where it is zero. */
const TOTAL_MISSING = 'totaal-ontbreekt-in-bron';

/** A table of amounts before it is set: a text and an amount per year for each row. */
interface AmountRows {
  readonly unitText: string;
  /** Euros per printed 1. */
  readonly unit: number;
  readonly rows: readonly { readonly text: string; readonly amounts: readonly PrintedAmount[] }[];
  /** How a total of zero is printed. */
  readonly zeroTotal: string;
  /** Id for the note on derived amounts. */
  readonly note: string;
}

function yearsOf(annex: Annex, contents: Contents): readonly number[] {
  const lines = [...contents.actions, ...contents.programme];
  const known = lines.flatMap(({ budget }) => budget.map(({ year }) => year));
  const first = annex.yearFrom ?? known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = annex.yearTo ?? known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
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

function actionAmount({ budget }: Action, year: number): PrintedAmount {
  const found = budget.find((part) => part.year === year);
  if (!found) return blankAmount;
  return { amount: found.amount, zero: '0', derived: found.provenance === 'afgeleid' };
}

/** A programme line's amount: its own, or for an action line the sum of its actions. */
function programmeAmount(line: ProgrammeLine, year: number, contents: Contents): PrintedAmount {
  const found = line.budget.find((part) => part.year === year);
  if (!found) return blankAmount;
  const own = { amount: found.amount, zero: found.zero, derived: false };
  if (line.kind !== 'actielijn' || found.amount !== null) return own;
  const actions = contents.actions.filter((action) => action.line === line.line);
  return { ...own, amount: sumOf(actions.map((action) => actionAmount(action, year))) };
}

function programmeRows(
  contents: Contents,
  annex: Annex,
  years: readonly number[],
  resolve: LinkResolver,
): AmountRows {
  return {
    unitText: annex.unitText ?? '',
    unit: annex.unit ?? 1,
    note: 'afgeleid-programma',
    zeroTotal: '0',
    rows: contents.programme.map((line) => ({
      text: `${line.label}.\u00a0${printLinks(line.text, resolve)}`,
      amounts: years.map((year) => programmeAmount(line, year, contents)),
    })),
  };
}

function unitOf(line: ActionLine, annex: Annex): number {
  const read = line.unitText === undefined ? undefined : parseUnit(line.unitText)?.unit;
  return line.unit ?? read ?? annex.unit ?? 1;
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
    unit: unitOf(line, annex),
    note: `afgeleid-actielijn-${numbers.actionLines.get(line.id)}`,
    zeroTotal: flawed ? '' : '0',
    rows: actions.map((action) => ({
      text: `${numbers.actions.get(action.id)}.\u00a0${printLinks(action.text, resolve)}`,
      amounts: years.map((year) => actionAmount(action, year)),
    })),
  };
}

/** The description of the annex `begroting`. */
export function describeBudget(
  contents: Contents,
  annex: Annex,
  definitive: boolean,
): AnnexDescription {
  const numbers = numbering(contents);
  const years = yearsOf(annex, contents);
  const [lineWord = '', totalText = ''] = annex.heads;
  const label = `${annexLabel(annex)}:`;
  const blocks: AnnexBlock[] = [
    { kind: 'heading', level: 1, label, text: keepTogether(annex.title) },
  ];
  if (contents.programme.length > 0) {
    if (annex.caption) blocks.push({ kind: 'heading', level: 2, text: annex.caption });
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
    letter: letterFacts(contents, annex, definitive),
    blocks,
    rowCount: contents.actions.length + contents.programme.length,
  };
}
