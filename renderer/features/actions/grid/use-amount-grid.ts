import { useEffect, useRef, useState } from 'react';
import { typedAmount } from './cell-text.ts';
import { readBlock } from './clipboard-block.ts';
import {
  type Area,
  amountsBetween,
  type GridSize,
  holdsAmount,
  type Position,
  within,
} from './grid-area.ts';
import type { Draft, GridRow, GridSentences, SetAmount } from './grid-row.ts';
import { parseInUnit } from './parse-in-unit.ts';
import { placeBlock } from './place-block.ts';
import { type Drafts, useDrafts } from './use-drafts.ts';

/** What a grid shows, and what it may do with it. */
export interface GridData {
  readonly rows: readonly GridRow[];
  readonly years: readonly number[];
  /** Euros per shown 1. */
  readonly unit: number;
  readonly writable: boolean;
  readonly sentences: GridSentences;
  /** Puts amounts in the dossier, as one step. */
  readonly set: (amounts: readonly SetAmount[]) => Promise<unknown>;
}

/** Where a grid stands and what it can be asked; see amount-grid.tsx. */
export interface AmountGridState {
  readonly size: GridSize;
  readonly at: Position;
  /** The other end of the selection. */
  readonly from: Position;
  /** The text of the cell that is being edited, as it was when editing began. */
  readonly editing: string | undefined;
  readonly drafts: Drafts;
  /** Why the last block was not taken. */
  readonly blockRefused: string | undefined;
  /** Whether this is the grid that was worked in last: only its selection is shown. */
  readonly used: boolean;
  readonly setUsed: (used: boolean) => void;
  /** The table; the grid moves the focus in it. */
  readonly table: { current: HTMLTableElement | null };
  readonly area: Area | undefined;
  readonly move: (to: Position, extend: boolean) => void;
  readonly edit: (text?: string) => void;
  /** Takes what was typed and goes to another cell, or stays with the reason it is refused. */
  readonly commit: (text: string, by: Position | undefined) => void;
  readonly cancel: () => void;
  readonly blank: () => void;
  readonly paste: (text: string) => void;
}

const START: Position = { row: 0, column: 1 };

/** The state of a grid of amounts: selection, editing, what was refused. */
export function useAmountGrid(data: GridData): AmountGridState {
  const { rows, years, unit, writable, sentences } = data;
  const size: GridSize = { rows: rows.length, years: years.length };
  const [ends, setEnds] = useState({ at: START, from: START });
  const [editing, setEditing] = useState<string>();
  const [blockRefused, setBlockRefused] = useState<string>();
  const [used, setUsed] = useState(false);
  const drafts = useDrafts();
  const table = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);

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

  const save = async (amounts: readonly SetAmount[]) => {
    const texts = amounts.map(({ amount }) => typedAmount(amount, unit));
    // An amount that is there already is no change: a derived one stays derived until confirmed.
    const differs = ({ id, year: inYear, amount }: SetAmount) => {
      const found = rows.find((each) => each.id === id)?.amounts[years.indexOf(inYear)];
      return (found?.amount ?? null) !== amount;
    };
    const kept = amounts.map(differs);
    const only = <T>(all: readonly T[]) => all.filter((_, n) => kept[n]);
    for (const { id, year: inYear } of amounts.filter((_, n) => !kept[n])) drafts.drop(id, inYear);
    if (kept.includes(true))
      await drafts.save(only(amounts), { texts: only(texts), unit }, data.set);
  };

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
    blockRefused,
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
      void save([{ id: row.id, year, amount: parsed.amount }]);
    },
    cancel: () => {
      if (row !== undefined && year !== undefined) drafts.drop(row.id, year);
      setBlockRefused(undefined);
      move(at, false);
    },
    blank: () => {
      if (writable) void save(everyAmount(() => null));
    },
    paste: (text) => {
      if (!writable || area === undefined) return;
      const placed = placeBlock(readBlock(text), area, {
        rows: size.rows,
        years: size.years,
        isFixed: (n) => rows[n]?.fixed === true,
        unit,
      });
      if (!placed.ok) {
        setBlockRefused(sentences.block(placed.refusal));
        return;
      }
      setBlockRefused(undefined);
      void save(
        placed.amounts.flatMap(({ row: n, year: right, amount }) => {
          const id = rows[n]?.id;
          const inYear = years[right];
          return id === undefined || inYear === undefined ? [] : [{ id, year: inYear, amount }];
        }),
      );
    },
  };
}
