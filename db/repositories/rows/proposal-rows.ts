import type { Proposal, Theme } from '../../model/records/proposal.ts';
import type { RowsOf } from '../../schema/rows.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

type ThemeRows = RowsOf<'theme' | 'theme_head'>;
type ProposalRows = RowsOf<
  'proposal' | 'proposal_cost' | 'proposal_submitter' | 'proposal_carrier' | 'proposal_clearance'
>;

/** A theme as rows. */
export function themeRows(theme: Theme, rank: string): ThemeRows {
  return {
    theme: [{ id: theme.id, rank, title: theme.title }],
    theme_head: Object.entries(theme.heads ?? {}).flatMap(([category, heads]) =>
      heads.map((text, position) => ({
        theme_id: theme.id,
        category,
        position,
        text,
      })),
    ),
  };
}

/** Rows as themes, in the order of the theme rows. */
export function themesFrom(rows: ThemeRows): readonly Theme[] {
  const heads = grouped(rows.theme_head, 'theme_id');
  return rows.theme.map(({ id, title }) => ({ id, title, ...headsFrom(heads(id)) }));
}

function headsFrom(rows: ThemeRows['theme_head']): Pick<Theme, 'heads'> {
  if (rows.length === 0) return {};
  const perCategory = Map.groupBy(rows, (row) => row.category);
  const texts = ([category, heads]: readonly [string, typeof rows]) =>
    [category, heads.map((row) => row.text)] as const;
  return { heads: Object.fromEntries([...perCategory].toSorted().map(texts)) };
}

/** A proposal as rows. */
export function proposalRows(proposal: Proposal, rank: string): ProposalRows {
  const proposal_id = proposal.id;
  return {
    proposal: [
      {
        id: proposal.id,
        rank,
        theme_id: proposal.theme,
        category: proposal.category,
        text: proposal.text,
        appreciation: proposal.appreciation,
        cost_status: proposal.costStatus,
        cost_text: proposal.costText,
        decision: proposal.decision,
        decided_in: proposal.decidedIn ?? null,
        reason: proposal.reason ?? null,
        became_action: proposal.becameAction ?? null,
      },
    ],
    proposal_cost: proposal.costs.map(({ amount, kind, role, year, from }, position) => ({
      proposal_id,
      position,
      amount,
      kind,
      role,
      year: year ?? null,
      from_year: from ?? null,
    })),
    proposal_submitter: proposal.submittedBy.map((organisation_id, position) => ({
      proposal_id,
      organisation_id,
      position,
    })),
    proposal_carrier: proposal.carriedOutBy.map((organisation_id, position) => ({
      proposal_id,
      organisation_id,
      position,
    })),
    proposal_clearance: proposal.clearances.map(({ by, date, outcome }, position) => ({
      proposal_id,
      position,
      cleared_by: by,
      date,
      outcome,
    })),
  };
}

/** Rows as proposals, in the order of the proposal rows. */
export function proposalsFrom(rows: ProposalRows): readonly Proposal[] {
  const costs = grouped(rows.proposal_cost, 'proposal_id');
  const submitters = grouped(rows.proposal_submitter, 'proposal_id');
  const carriers = grouped(rows.proposal_carrier, 'proposal_id');
  const clearances = grouped(rows.proposal_clearance, 'proposal_id');
  return rows.proposal.map((row) => ({
    id: row.id,
    theme: row.theme_id,
    category: row.category,
    text: row.text,
    appreciation: row.appreciation,
    costStatus: row.cost_status,
    costText: row.cost_text,
    costs: costs(row.id).map(({ amount, kind, role, year, from_year }) => ({
      amount,
      kind,
      role,
      ...present({ year, from: from_year }),
    })),
    submittedBy: submitters(row.id).map((each) => each.organisation_id),
    carriedOutBy: carriers(row.id).map((each) => each.organisation_id),
    decision: row.decision,
    clearances: clearances(row.id).map(({ cleared_by, date, outcome }) => ({
      by: cleared_by,
      date,
      outcome,
    })),
    ...present({
      decidedIn: row.decided_in,
      reason: row.reason,
      becameAction: row.became_action,
    }),
  }));
}
