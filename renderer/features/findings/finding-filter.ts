import { type Finding, findingMessage, type Severity } from '../../../db/model/checks/index.ts';
import { RULES } from '../../../db/model/checks/rules/index.ts';
import type { Language } from '../../../db/model/texts/index.ts';
import { wordsSearch } from '../../components/words-search.ts';

/**
 * Choices of findings to show: those still to be judged, those that block, accepted ones, or all.
 */
export const SHOWN = ['open', 'blocking', 'accepted', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

export const SEVERITIES: readonly Severity[] = ['fout', 'waarschuwing', 'opmerking'];

const SHOWS: Readonly<Record<Shown, (finding: Finding) => boolean>> = {
  open: ({ accepted }) => accepted === undefined,
  blocking: ({ blocksDefinitive }) => blocksDefinitive,
  accepted: ({ accepted }) => accepted !== undefined,
  all: () => true,
};

/** Gives the findings that pass the filter, in the order given. */
export function filterFindings(
  findings: readonly Finding[],
  { shown, typed, language }: { shown: Shown; typed: string; language: Language },
): readonly Finding[] {
  const holds = wordsSearch(typed);
  return findings.filter(
    (finding) =>
      SHOWS[shown](finding) && holds(`${findingMessage(finding, language)} ${finding.code}`),
  );
}

const NEVER = new Set<string>(
  RULES.flatMap(({ code, acceptable }) => (acceptable === false ? [code] : [])),
);

/** Tells whether a person may hold the finding to be right as it is. */
export function isAcceptable({ code }: Pick<Finding, 'code'>): boolean {
  return !NEVER.has(code);
}
