import { type DeepReadonly, z } from '../zod.ts';
import { categoryKey, euros, id, isoDate, linkText, words, year } from './values.ts';

/** Who may clear a proposal. */
export const CLEARED_BY = ['FEZ', 'directie', 'partner', 'overig'] as const;

/** What may be decided on a proposal. */
export const DECISIONS = ['open', 'opgenomen', 'elders-belegd', 'niet-opgenomen'] as const;

const themeHeads = z.array(z.string()).length(3);

/** Describes a theme of the proposals' annex. */
export const theme = z.strictObject({
  id,
  title: words,
  /** Heads of a category's three columns, by its key, where they differ from the annex's own. */
  heads: z.record(categoryKey, themeHeads).optional(),
});
export type Theme = DeepReadonly<z.infer<typeof theme>>;

/** Allows the kinds of cost; `null`: the source names an amount but not whether it recurs. */
export const costKind = z.enum(['incidenteel', 'structureel']).nullable();

/** Describes one amount of a proposal's estimate. */
export const costComponent = z.strictObject({
  amount: euros,
  kind: costKind,
  /** `raming`: the submitter's estimate; `verwachting`: what the ministry expects instead. */
  role: z.enum(['raming', 'verwachting']),
  /** The year a one-off cost falls in. */
  year: year.optional(),
  /** The first year of a recurring cost. */
  from: year.optional(),
});
export type CostComponent = DeepReadonly<z.infer<typeof costComponent>>;

export const COST_STATUSES = ['geraamd', 'geen', 'nvt', 'nog-onbekend', 'nog-niet-bekend'] as const;
export const costStatus = z.enum(COST_STATUSES);
export type CostStatus = z.infer<typeof costStatus>;

/** Describes somebody's consent to a proposal and its cost. */
export const clearance = z.strictObject({
  by: z.enum(CLEARED_BY),
  date: isoDate,
  outcome: words,
});
export type Clearance = DeepReadonly<z.infer<typeof clearance>>;

/** Describes a proposal of a partner organisation. Its printed number follows from its place. */
export const proposal = z.strictObject({
  id,
  /** The theme's id. */
  theme: id,
  /** The key of one of the dossier's categories. */
  category: categoryKey,
  text: linkText,
  /** Words of the column "Korte toelichting eerste appreciatie". */
  appreciation: linkText,
  costStatus,
  /** The cost cell as printed; one line per component as a rule. */
  costText: z.string(),
  costs: z.array(costComponent),
  submittedBy: z.array(id),
  carriedOutBy: z.array(id),
  decision: z.enum(DECISIONS),
  /** The document that holds the decision. */
  decidedIn: id.optional(),
  reason: linkText.optional(),
  /** The action this proposal became. */
  becameAction: id.optional(),
  clearances: z.array(clearance),
});
export type Proposal = DeepReadonly<z.infer<typeof proposal>>;
