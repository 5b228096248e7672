import type { CheckContext } from '../../../db/model/checks/context.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import type { CostKind } from './cost-words.ts';

/** A proposal as the list shows it. */
export interface ProposalRow {
  readonly proposal: Proposal;
  readonly number: number;
  /** Its text on one line, links printed. */
  readonly text: string;
  /** Amounts put forward, by kind; undefined where there is none of the kind. */
  readonly amounts: Readonly<Record<CostKind, number | undefined>>;
  /** Names of the organisations that put it forward. */
  readonly submitters: string;
  readonly carriers: string;
}

/** White space other than one space, which may stay as it is: most texts have nothing to replace. */
const BREAKS = /\s{2,}|[^\S ]/g;

/** Gives the rows of the list, in printed order. */
export function proposalRows(context: CheckContext): readonly ProposalRow[] {
  const { contents, numbers, resolve } = context;
  const names = new Map(
    contents.organisations.map(({ id, name, abbreviation }) => [id, abbreviation ?? name]),
  );
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '').join(', ');
  const rowOf = (proposal: Proposal): ProposalRow => {
    // Of a row that nobody sees and nobody seeks, this is never asked.
    let text: string | undefined;
    return {
      proposal,
      number: numbers.proposals.get(proposal.id) ?? 0,
      get text() {
        text ??= printLinks(proposal.text, resolve).replaceAll(BREAKS, ' ');
        return text;
      },
      amounts: amountsOf(proposal),
      submitters: named(proposal.submittedBy),
      carriers: named(proposal.carriedOutBy),
    };
  };
  return contents.proposals.map(rowOf).toSorted((a, b) => a.number - b.number);
}

/** Adds up what was put forward of each kind; several amounts of a kind add up, kinds never do. */
function amountsOf({ costs }: Proposal): ProposalRow['amounts'] {
  const sum = (kind: 'incidenteel' | 'structureel' | null) => {
    const own = costs.filter((cost) => cost.role === 'raming' && cost.kind === kind);
    return own.length === 0 ? undefined : own.reduce((total, { amount }) => total + amount, 0);
  };
  return {
    incidenteel: sum('incidenteel'),
    structureel: sum('structureel'),
    withoutKind: sum(null),
  };
}
