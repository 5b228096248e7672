import { proposalsByThemeAndCategory } from '../../../db/model/numbering.ts';
import { type ProposalPlace, stepPlace } from '../../../db/model/proposal-place.ts';
import { useActionHandler } from '../../app/run-action.ts';
import type { DropPlace } from '../../components/table/row-drag.ts';
import { announce } from '../../data/announcements.ts';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { placeOfKey } from './proposal-groups.ts';

/** Current line of the list: a proposal, or the head of a table. */
export interface ActiveLine {
  readonly kind: 'group' | 'row';
  readonly key: string;
}

/**
 * Moves proposals and themes in the list. Alt+↑ and Alt+↓ move the selected proposals, or the
 * current one, past their neighbour and into the next table; on the head of a table they move its
 * theme.
 */
export function useProposalMoves({
  active,
  moved,
  isSorted,
}: {
  readonly active: ActiveLine | undefined;
  /** Proposals that move when no head is active: the selected ones, or the chosen one. */
  readonly moved: ReadonlySet<string>;
  readonly isSorted: boolean;
}): {
  readonly moveTo: (ids: readonly string[], place: ProposalPlace) => Promise<void>;
  readonly drop: (ids: readonly string[], place: DropPlace) => Promise<void>;
} {
  const words = useWords();
  const contents = useContents();
  const writable = useWritable();

  const moveTo = async (ids: readonly string[], place: ProposalPlace) => {
    await takeStep(bridge.proposals.move({ ids, place }), { moved: ids });
  };
  const moveTheme = async (id: string, by: -1 | 1) => {
    const { themes } = contents;
    const at = themes.findIndex((theme) => theme.id === id);
    const to = by === -1 ? at - 1 : at + 2;
    if (at === -1 || to < 0 || to > themes.length) return;
    const before = themes[to]?.id;
    const place = before === undefined ? {} : { before };
    await takeStep(bridge.themes.move({ ids: [id], place }), { moved: [id] });
  };
  const step = async (direction: 'up' | 'down') => {
    if (isSorted) return announce(words.proposals.sortedNoMove);
    if (active?.kind === 'group')
      return await moveTheme(placeOfKey(active.key).theme, direction === 'up' ? -1 : 1);
    const target = stepPlace(proposalsByThemeAndCategory(contents), moved, direction);
    if (target !== undefined) await moveTo(target.ids, target.place);
  };
  const canMove = writable && (moved.size > 0 || active?.kind === 'group');
  useActionHandler('edit.move-up', () => step('up'), canMove);
  useActionHandler('edit.move-down', () => step('down'), canMove);

  return {
    moveTo,
    drop: (ids, { group, before }) =>
      moveTo(ids, { ...placeOfKey(group), ...(before === undefined ? {} : { before }) }),
  };
}
