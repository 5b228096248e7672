import type { RecordRef } from '../records/values.ts';
import type { nl } from '../texts/nl/index.ts';
import type { CheckContext } from './context.ts';

type Sentences = typeof nl.findings;

/** Names of what the rules can find; the sentences stand in texts/. */
export type FindingCode = keyof Sentences;

/** The facts that a finding's sentence needs. */
export type FindingParams<C extends FindingCode> = Parameters<Sentences[C]>[0];

/**
 * Gravity of a finding. `fout`: the dossier contradicts itself. `waarschuwing`: look at it.
 * `opmerking`: good to know.
 */
export type Severity = 'fout' | 'waarschuwing' | 'opmerking';

/** One case that a rule found. */
export interface Found<C extends FindingCode = FindingCode> {
  readonly params: FindingParams<C>;
  /** The records concerned, the one to open first. */
  readonly records: readonly RecordRef[];
}

/** A consistency check. It judges any dossier: no rule knows a text, number or year of its own. */
export interface Rule<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Whether a definitive print refuses while one of its findings stands. */
  readonly blocksDefinitive: boolean;
  /** `false`: nobody can accept such a finding away; only mending what it reports ends it. */
  readonly acceptable?: false;
  find(context: CheckContext): Iterable<Found<C>>;
}

/** A fault or remark that a check reports to a person. */
export interface Finding {
  /** The rule's, or of a flaw of the source the code of the note that reports it. */
  readonly code: string;
  readonly severity: Severity;
  readonly blocksDefinitive: boolean;
  /** Name of the sentence that tells it; see `findingMessage`. */
  readonly sentence: FindingCode;
  readonly params: FindingParams<FindingCode>;
  readonly records: readonly RecordRef[];
  /** Acceptance by a person who holds it to be right as it is; then it blocks nothing. */
  readonly accepted?: { readonly reason: string; readonly by: string; readonly on: string };
}
