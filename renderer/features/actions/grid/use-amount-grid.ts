import { useEffect, useRef, useState } from 'react';
import { parseInUnit } from '../../../../db/model/amount-in-unit.ts';
import { typedAmount } from './cell-text.ts';
import {
  type Area,
  amountsBetween,
  type GridSize,
  holdsAmount,
  type Position,
  within,
} from './grid-area.ts';
import type { Draft, GridRow, GridSentences, SetAmount } from './grid-row.ts';
import { type Drafts, useDrafts } from './use-drafts.ts';
import { type Copied, type PasteState, usePaste } from './use-paste.ts';

/** Data of a grid, and the way to change it. */
export interface GridData {
  readonly rows: readonly GridRow[];
  /** Gives the rows under this grid on the screen, in which a pasted block runs on. */
  readonly below?: () => readonly GridRow[];
  readonly years: readonly number[];
  /** Euros per shown 1. */
  readonly unit: number;
  readonly writable: boolean;
  readonly sentences: GridSentences;
  /** Puts amounts in the dossier, as one step. */
  readonly set: (amounts: readonly SetAmount[]) => Promise<unknown>;
}

/** State of a grid and the acts on it; see amount-grid.tsx. */
export interface AmountGridState {
  readonly size: GridSize;
  readonly at: Position;
  /** Other end of the selection. */
  readonly from: Position;
  /** Text of the cell that is being edited, as it was when editing began. */
  readonly editing: string | undefined;
  readonly drafts: Drafts;
  readonly pasting: PasteState;
  /** Whether this is the grid that was worked in last: only its selection is shown. */
  readonly used: boolean;
  readonly setUsed: (used: boolean) => void;
  /** The table, in which the grid moves the focus. */
  readonly table: { current: HTMLTableElement | null };
  readonly area: Area | undefined;
  readonly move: (to: Position, extend: boolean) => void;
  readonly edit: (text?: string) => void;
  /** Takes what was typed and goes to another cell, or stays with the reason it is refused. */
  readonly commit: (text: string, by: Position | undefined) => void;
  readonly cancel: () => void;
  readonly blank: () => void;
  readonly paste: (copied: Copied) => void;
}

const START: Position = { row: 0, column: 1 };

/** Keeps the state of a grid of amounts: selection, editing, what was refused. */
export function useAmountGrid(data: GridData): AmountGridState {
  const { rows, years, unit, writable, sentences } = data;
  const size: GridSize = { rows: rows.length, years: years.length };
  const [ends, setEnds] = useState({ at: START, from: START });
  const [editing, setEditing] = useState<string>();
  const [used, setUsed] = useState(false);
  const drafts = useDrafts();
  const table = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);
  // What stood in the cell when typing began: somebody else may change it before it is kept.
  const begunWith = useRef<number | null>(null);

  const at = within(ends.at, size);
  const from = within(ends.from, size);
  const area = amountsBetween(at, from, size);
  const row = rows[at.row];
  const year = years[at.column - 1];

  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-row="${at.row}"][data-column="${at.column}"]`,
    );
    (cell?.querySelector('input') ?? cell)?.focus();
  });

  const move = (to: Position, extend: boolean) => {
    const next = within(to, size);
    takesFocus.current = true;
    setEditing(undefined);
    setEnds({ at: next, from: extend ? from : next });
  };

  const all = () => [...rows, ...(data.below?.() ?? [])];
  // An amount that is there already is no change: a derived one stays derived until confirmed.
  const changesOf = (amounts: readonly SetAmount[]) => {
    const byId = new Map(all().map((each) => [each.id, each]));
    return amounts
      .map((each): Required<SetAmount> => {
        const shown = byId.get(each.id)?.amounts[years.indexOf(each.year)]?.amount ?? null;
        return { ...each, was: each.was === undefined ? shown : each.was };
      })
      .filter(({ amount, was }) => amount !== was);
  };
  const save = async (amounts: readonly SetAmount[]) => {
    const changes = changesOf(amounts);
    for (const { id, year: inYear } of amounts)
      if (!changes.some((each) => each.id === id && each.year === inYear)) drafts.drop(id, inYear);
    const texts = changes.map(({ amount }) => typedAmount(amount, unit));
    if (changes.length > 0) await drafts.save(changes, { texts, unit }, data.set);
  };
  const pasting = usePaste({
    rows: all,
    years,
    unit,
    sentences,
    area,
    save: async (amounts) => {
      const changes = changesOf(amounts);
      if (changes.length > 0) await data.set(changes);
      for (const { id, year: inYear } of amounts) drafts.drop(id, inYear);
    },
  });

  const everyAmount = (amountOf: (row: number, year: number) => number | null) => {
    if (area === undefined) return [];
    return rows.slice(area.rows.from, area.rows.to + 1).flatMap(({ id, fixed }, down) =>
      fixed
        ? []
        : years.slice(area.years.from, area.years.to + 1).map((inYear, right) => ({
            id,
            year: inYear,
            amount: amountOf(area.rows.from + down, area.years.from + right),
          })),
    );
  };

  return {
    size,
    at,
    from,
    editing,
    drafts,
    pasting,
    used,
    setUsed,
    table,
    area,
    move,
    edit: (text) => {
      if (!writable || row === undefined || row.fixed || year === undefined) return;
      takesFocus.current = true;
      setEnds({ at, from: at });
      const amount = row.amounts[at.column - 1]?.amount ?? null;
      begunWith.current = amount;
      setEditing(text ?? drafts.of(row.id, year)?.text ?? typedAmount(amount, unit));
    },
    commit: (text, by) => {
      if (row === undefined || year === undefined || !holdsAmount(at, size)) return;
      const refuse = (draft: Draft) => {
        drafts.put(row.id, year, draft);
        // A cell that is left keeps what was typed; with a key one stays in it.
        if (by === undefined) setEditing(undefined);
      };
      const parsed = parseInUnit(text, unit);
      if (!parsed.ok) return refuse({ text, unit, refused: sentences.cell(parsed.refusal) });
      const before = drafts.of(row.id, year);
      // What was refused in one unit is not taken in another without being typed again.
      if (before?.refused !== undefined && before.text === text && before.unit !== unit)
        return refuse(before);
      if (by === undefined) setEditing(undefined);
      else move({ row: at.row + by.row, column: at.column + by.column }, false);
      void save([{ id: row.id, year, amount: parsed.amount, was: begunWith.current }]);
    },
    cancel: () => {
      if (row !== undefined && year !== undefined) drafts.drop(row.id, year);
      pasting.dismiss();
      move(at, false);
    },
    blank: () => {
      if (writable) void save(everyAmount(() => null));
    },
    paste: (copied) => {
      if (writable) pasting.paste(copied);
    },
  };
}
