import type { LineActions } from './numbering.ts';

/** An amount whose year was derived, and that nobody has found in the source yet. */
export interface DerivedAmount {
  /** The action's id. */
  readonly action: string;
  readonly year: number;
  /** Whole euros. */
  readonly amount: number;
}

/** Lists every derived amount, in the order in which the annex prints them. */
export function derivedAmounts(groups: readonly LineActions[]): readonly DerivedAmount[] {
  return groups
    .flatMap(({ actions }) => actions)
    .flatMap(({ id, budget }) =>
      budget
        .filter(({ provenance }) => provenance === 'afgeleid')
        .map(({ year, amount }) => ({ action: id, year, amount })),
    );
}
