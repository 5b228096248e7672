import type {
  CostComponent,
  CostStatus,
  Proposal,
  Theme,
} from '../../db/model/records/proposal.ts';

/** A proposal as a seed file writes it; what no letter of ours says is left out. */
export type ProposalForm = {
  readonly key: string;
  readonly text: string;
  readonly appreciation: string;
  readonly costText: string;
  readonly costStatus: CostStatus;
  /** Left out where nothing is estimated; without a role a component is a `raming`. */
  readonly costs?: readonly CostForm[];
  readonly carriedOutBy?: readonly string[];
};
type CostForm = Pick<CostComponent, 'amount' | 'kind'> & Partial<Pick<CostComponent, 'role'>>;

/** The keys of the letter's categories, in printed order. */
const CATEGORIES = ['meest-kansrijk', 'kansrijk'] as const;

/** A theme with its proposals, as printed: first the most promising, then the promising ones. */
export type ThemeForm = {
  readonly key: string;
  readonly title: string;
  readonly heads?: NonNullable<Theme['heads']>;
} & { readonly [C in (typeof CATEGORIES)[number]]?: readonly ProposalForm[] };

/** Makes the theme's own record. */
export function themeRecord({ key, title, heads }: ThemeForm): Theme {
  return { id: key, title, ...(heads && { heads }) };
}

/**
 * Makes the records of the theme's proposals in printed order, with what every proposal must have
 * filled in.
 */
export function proposalRecords(theme: ThemeForm): Proposal[] {
  return CATEGORIES.flatMap((category) =>
    (theme[category] ?? []).map((form) => proposalRecord(form, theme.key, category)),
  );
}

function proposalRecord(form: ProposalForm, theme: string, category: string): Proposal {
  return {
    id: form.key,
    theme,
    category,
    text: form.text,
    appreciation: form.appreciation,
    costStatus: form.costStatus,
    costText: form.costText,
    costs: (form.costs ?? []).map((cost) => ({ role: 'raming', ...cost })),
    submittedBy: [],
    carriedOutBy: form.carriedOutBy ?? [],
    decision: 'open',
    clearances: [],
  };
}
