import type { CostComponent, CostStatus } from '../records/proposal.ts';

/** Content of a cost cell: whether there is an estimate, and its amounts. */
export interface CostEstimate {
  readonly costStatus: CostStatus;
  readonly costs: readonly CostComponent[];
}

/** An estimate read from words, with the words that no component can hold. */
export interface ReadCost extends CostEstimate {
  /**
   * The parts of the cell that are no firm amount, as they stand in it: `circa`, `t/m 2027`,
   * `p.m. structureel`, `€ 100.000 - € 150.000`. Absent where the components say everything.
   */
  readonly words?: readonly string[];
}

/** The cell of a proposal without an estimate, as Kamerstukken print it. */
export const STATUS_WORDS: Readonly<Record<Exclude<CostStatus, 'geraamd'>, string>> = {
  geen: 'Geen.',
  nvt: 'N.v.t.',
  'nog-onbekend': 'Nog onbekend.',
  'nog-niet-bekend': 'Nog niet bekend.',
};

/** Words between what was put forward and what is expected instead. */
export const PUT_FORWARD = 'opgevoerd maar';
/** Words before an amount that the ministry expects. */
export const EXPECTED = 'naar verwachting circa';
