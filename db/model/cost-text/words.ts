import type { CostComponent, CostStatus } from '../records/proposal.ts';

/** What a cost cell says: whether there is an estimate, and its amounts. */
export interface CostEstimate {
  readonly costStatus: CostStatus;
  readonly costs: readonly CostComponent[];
}

/** The cell of a proposal without an estimate, as Kamerstukken print it. */
export const STATUS_WORDS: Readonly<Record<Exclude<CostStatus, 'geraamd'>, string>> = {
  geen: 'Geen.',
  nvt: 'N.v.t.',
  'nog-onbekend': 'Nog onbekend.',
  'nog-niet-bekend': 'Nog niet bekend.',
};

/** Between what was put forward and what is expected instead. */
export const PUT_FORWARD = 'opgevoerd maar';
/** Before an amount that the ministry expects. */
export const EXPECTED = 'naar verwachting circa';
