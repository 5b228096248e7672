import type { Proposal } from '../model/records/proposal.ts';
import type { Reader, StepTransaction } from '../schema/access.ts';
import { proposalMap } from '../schema/maps/proposal-maps.ts';
import { readRows } from '../schema/rows.ts';
import { inPrintedOrder } from './printed-order.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { themes } from './themes.ts';

/** Place where a proposal is to stand. */
export interface ProposalPlace {
  /** The theme's id; absent: the theme it is in. */
  readonly theme?: string;
  /** The category's key; absent: the category it is in. */
  readonly category?: string;
  /** The proposal it is to stand before, in that theme and category; absent: at their end. */
  readonly before?: string;
}

const rows: Repository<Proposal> = repositoryOf({
  map: proposalMap,
  siblings: ({ theme, category }) => ({ theme_id: theme, category }),
});

/**
 * The proposals of partner organisations. Their numbers are not stored: they follow from the order
 * of `list`, which is the printed one.
 */
export const proposals = {
  ...rows,

  /** Lists every proposal in printed order: by theme, by category, then by place. */
  list: async (db: Reader): Promise<readonly Proposal[]> =>
    inPrintedOrder.proposals(
      await rows.list(db),
      await themes.list(db),
      await readRows(db, 'category'),
    ),

  /**
   * Puts a proposal elsewhere, in another theme or category too.
   * @throws record-unknown for the proposal, the theme, or a `before` that does not stand there
   */
  move: async (tx: StepTransaction, id: string, place: ProposalPlace): Promise<void> => {
    const proposal = await rows.get(tx, id);
    const { theme = proposal.theme, category = proposal.category, before } = place;
    if (theme !== proposal.theme) await themes.get(tx, theme);
    if (theme !== proposal.theme || category !== proposal.category)
      await rows.save(tx, { ...proposal, theme, category });
    await rows.move(tx, id, before);
  },
};
