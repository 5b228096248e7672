import { wordsSearch } from '../../components/words-search.ts';
import type { Subject } from './changed-records.ts';

/** A step as the list of the history has it. */
export interface ListedStep {
  readonly id: string;
  readonly seq: number;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly label: string;
  readonly author: string;
  readonly at: string;
  readonly changes: number;
  readonly subjects: readonly Subject[];
}

/** Filter of the steps; an undefined part lets every step pass. */
export interface StepFilter {
  readonly subject?: Subject | undefined;
  readonly author?: string | undefined;
  readonly typed: string;
}

/** Gives the steps that pass the filter, the last first. */
export function filterSteps(
  steps: readonly ListedStep[],
  { subject, author, typed }: StepFilter,
): readonly ListedStep[] {
  const holds = wordsSearch(typed);
  return steps
    .filter(
      (step) =>
        (author === undefined || step.author === author) &&
        (subject === undefined || step.subjects.includes(subject)) &&
        holds(step.label),
    )
    .toReversed();
}
