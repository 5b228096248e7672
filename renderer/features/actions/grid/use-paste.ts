import { useState } from 'react';
import {
  type Ground,
  type NothingBecomes,
  type NothingCount,
  placeBlock,
  readBlock,
} from '../../../../db/model/pasted-block/index.ts';
import { offerUndo } from '../../../data/undo-offer.ts';
import type { Area } from './grid-area.ts';
import type { GridRow, GridSentences, RefusedBlock, SetAmount } from './grid-row.ts';

/** Text that a person copied, and its unit where it comes from a grid of this application. */
export interface Copied {
  readonly text: string;
  /** Euros per 1; only a block of our own names it, and then blank cells mean blank. */
  readonly unit?: number;
}

/** A block that is being pasted. */
export interface PasteState {
  /** Refusal of the last block. */
  readonly refused: RefusedBlock | undefined;
  /** Number of cells without an amount, whose meaning the user has to say. */
  readonly question: NothingCount | undefined;
  readonly paste: (copied: Copied) => void;
  /** Gives their meaning; without it the block is not pasted. */
  readonly answer: (nothing: NothingBecomes | undefined) => void;
  readonly dismiss: () => void;
}

/** Reads blocks from the clipboard, asks what their empty cells mean, and says what was filled. */
export function usePaste({
  rows,
  years,
  unit,
  sentences,
  area,
  save,
}: {
  /** Gives the rows of the grid, and those that stand under it on the screen. */
  readonly rows: () => readonly GridRow[];
  readonly years: readonly number[];
  readonly unit: number;
  readonly sentences: GridSentences;
  /** The selection; undefined where no amounts are selected. */
  readonly area: Area | undefined;
  readonly save: (amounts: readonly SetAmount[]) => Promise<unknown>;
}): PasteState {
  const [refused, setRefused] = useState<RefusedBlock>();
  const [asked, setAsked] = useState<{
    readonly copied: Copied;
    readonly area: Area;
    readonly nothing: NothingCount;
  }>();

  const place = async (copied: Copied, at: Area, nothing?: NothingBecomes) => {
    const ground: Ground = {
      rows: rows().slice(at.rows.from),
      years: years.slice(at.years.from),
      unit: copied.unit ?? unit,
    };
    const spread = {
      rows: at.rows.to - at.rows.from + 1,
      years: at.years.to - at.years.from + 1,
    };
    const placed = placeBlock(readBlock(copied.text), spread, ground, nothing);
    setRefused(placed.state === 'refused' ? sentences.block(placed.refusal) : undefined);
    setAsked(placed.state === 'asks' ? { copied, area: at, nothing: placed.nothing } : undefined);
    if (placed.state !== 'placed') return;
    const { amounts, summary } = placed;
    const held = new Map(rows().map(({ id, amounts: own }) => [id, own]));
    const cleared = amounts.filter(
      ({ id, year, amount }) =>
        amount === null && (held.get(id)?.[years.indexOf(year)]?.amount ?? null) !== null,
    ).length;
    try {
      await save(amounts);
      offerUndo({
        label: sentences.pasted({ ...summary, blank: summary.blank - cleared, cleared }),
      });
    } catch (error) {
      setRefused({ text: error instanceof Error ? error.message : String(error), cells: [] });
    }
  };

  return {
    refused,
    question: asked?.nothing,
    paste: (copied) => {
      if (area !== undefined)
        void place(copied, area, copied.unit === undefined ? undefined : 'blank');
    },
    answer: (nothing) => {
      setAsked(undefined);
      if (asked !== undefined && nothing !== undefined)
        void place(asked.copied, asked.area, nothing);
    },
    dismiss: () => setRefused(undefined),
  };
}
