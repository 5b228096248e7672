import { printEuros } from '../../../db/model/money.ts';
import { Badge } from '../../components/badge.tsx';
import type { Column } from '../../components/table/column.ts';
import type { Words } from '../../i18n/words.ts';
import { costBadge, DECISION_TONES } from './cost-words.ts';
import type { ProposalRow } from './proposal-row.ts';

/** Key of the column with a proposal's text: its button. */
export const MAIN_COLUMN = 'text';

function euros(amount: number | undefined): string {
  return amount === undefined ? '' : printEuros(amount);
}

/** Gives the columns of the list. One-off and recurring amounts never stand in one. */
export function proposalColumns(words: Words): readonly Column<ProposalRow>[] {
  const { proposals } = words;
  return [
    {
      key: 'number',
      title: proposals.number,
      width: 2.5,
      align: 'end',
      text: ({ number }) => String(number),
      sortValue: ({ number }) => number,
    },
    { key: MAIN_COLUMN, title: proposals.text, text: ({ text }) => text },
    {
      key: 'costs',
      title: proposals.costs,
      width: 5.5,
      isOptional: true,
      text: ({ proposal }) => proposal.costText.replaceAll('\n', ' · '),
      sortValue: ({ proposal }) => costBadge(proposal, words).text,
      cell: ({ proposal }) => {
        const badge = costBadge(proposal, words);
        return (
          <span title={proposal.costText}>
            <Badge {...badge} />
          </span>
        );
      },
    },
    {
      key: 'decision',
      title: proposals.decision,
      width: 6.6,
      isOptional: true,
      text: ({ proposal }) => proposals.decisions[proposal.decision],
      cell: ({ proposal }) => (
        <Badge
          text={proposals.decisions[proposal.decision]}
          tone={DECISION_TONES[proposal.decision]}
        />
      ),
    },
    {
      key: 'incidenteel',
      title: proposals.kinds.incidenteel,
      width: 6.25,
      align: 'end',
      text: ({ amounts }) => euros(amounts.incidenteel),
      sortValue: ({ amounts }) => amounts.incidenteel,
    },
    {
      key: 'structureel',
      title: proposals.kinds.structureel,
      width: 6.25,
      align: 'end',
      text: ({ amounts }) => euros(amounts.structureel),
      sortValue: ({ amounts }) => amounts.structureel,
    },
  ];
}

/**
 * Gives the columns of an export: those of the list, and who put it forward, who carries it out and
 * why.
 */
export function exportColumns(words: Words): readonly Column<ProposalRow>[] {
  const { proposals } = words;
  return [
    ...proposalColumns(words),
    {
      key: 'without-kind',
      title: proposals.kinds.withoutKind,
      text: ({ amounts }) => euros(amounts.withoutKind),
    },
    { key: 'submitters', title: proposals.submittedBy, text: ({ submitters }) => submitters },
    { key: 'carriers', title: proposals.carriedOutBy, text: ({ carriers }) => carriers },
  ];
}
