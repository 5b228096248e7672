import type { CostComponent, Proposal } from '../../../db/model/records/proposal.ts';
import type { BadgeTone } from '../../components/badge.tsx';
import type { Words } from '../../i18n/words.ts';

/** Kinds of cost; `withoutKind`: the source does not say which. */
export const COST_KINDS = ['incidenteel', 'structureel', 'withoutKind'] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Gives a kind as it is stored: null where it is not known. */
export function storedKind(kind: CostKind): CostComponent['kind'] {
  return kind === 'withoutKind' ? null : kind;
}

/** Gives the words of the badge of a proposal's cost, and how much it asks for attention. */
export function costBadge(
  { costStatus, costs }: Proposal,
  { proposals }: Words,
): { readonly text: string; readonly tone: BadgeTone } {
  if (costStatus === 'nog-onbekend' || costStatus === 'nog-niet-bekend')
    return { text: proposals.badges[costStatus], tone: 'caution' };
  if (costStatus !== 'geraamd') return { text: proposals.badges[costStatus], tone: 'neutral' };
  if (costs.some(({ role }) => role === 'verwachting'))
    return { text: proposals.badges.expected, tone: 'caution' };
  if (costs.some(({ kind }) => kind === null))
    return { text: proposals.badges.withoutKind, tone: 'caution' };
  return { text: proposals.badges.geraamd, tone: 'positive' };
}

export const DECISION_TONES: Readonly<Record<Proposal['decision'], BadgeTone>> = {
  open: 'neutral',
  opgenomen: 'positive',
  'elders-belegd': 'caution',
  'niet-opgenomen': 'negative',
};
