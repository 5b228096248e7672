import type { Proposal } from '../../../db/model/records/proposal.ts';
import { rowSearch } from '../../components/words-search.ts';
import type { ProposalRow } from './proposal-row.ts';

/** Filter of the proposals. */
export interface ProposalFilter {
  readonly words: string;
  readonly decision: Proposal['decision'] | 'all';
  readonly costStatus: Proposal['costStatus'] | 'all';
}

export const NO_FILTER: ProposalFilter = { words: '', decision: 'all', costStatus: 'all' };

/** Tells whether everything is in sight. */
export function isUnfiltered({ words, decision, costStatus }: ProposalFilter): boolean {
  return words.trim() === '' && decision === 'all' && costStatus === 'all';
}

const search = rowSearch(
  ({ text, proposal, submitters, carriers }: ProposalRow) =>
    `${text} ${proposal.appreciation} ${submitters} ${carriers}`,
);

/**
 * Gives a test for the rows that are in sight: by number, by words of texts and organisations, by
 * state.
 */
export function passes(filter: ProposalFilter): (row: ProposalRow) => boolean {
  const holds = search(filter.words);
  const isNumber = /^\d+$/.test(filter.words.trim());
  const number = Number(filter.words);
  return (row) =>
    (filter.decision === 'all' || row.proposal.decision === filter.decision) &&
    (filter.costStatus === 'all' || row.proposal.costStatus === filter.costStatus) &&
    (isNumber ? row.number === number : holds(row));
}
