import type { Action, ActionLine } from './records/action.ts';
import type { Contents } from './records/contents.ts';
import type { Proposal, Theme } from './records/proposal.ts';

/** The proposals of one table of the annex: a theme's, in a category, in order. May be empty. */
export interface ProposalGroup {
  readonly theme: Theme;
  /** The category's key. */
  readonly category: string;
  readonly proposals: readonly Proposal[];
}

/**
 * Lists proposals in the order they are printed: theme by theme, and within it category by
 * category.
 */
export function proposalsByThemeAndCategory(
  contents: Pick<Contents, 'dossier' | 'themes' | 'proposals'>,
): readonly ProposalGroup[] {
  const groups = Map.groupBy(contents.proposals, (p) => `${p.category} ${p.theme}`);
  return contents.themes.flatMap((theme) =>
    contents.dossier.categories.map(({ key: category }) => ({
      theme,
      category,
      proposals: groups.get(`${category} ${theme.id}`) ?? [],
    })),
  );
}

/** The actions of one action line, in order. */
export interface LineActions {
  readonly line: ActionLine;
  readonly actions: readonly Action[];
}

/** Lists actions in the order they are printed: action line by action line. */
export function actionsByLine(
  contents: Pick<Contents, 'actionLines' | 'actions'>,
): readonly LineActions[] {
  const groups = Map.groupBy(contents.actions, (action) => action.line);
  return contents.actionLines.map((line) => ({ line, actions: groups.get(line.id) ?? [] }));
}

/** Printed numbers by record id. A number follows from the record's place; nothing stores it. */
export interface Numbering {
  /** 1 to n through all themes. */
  readonly proposals: ReadonlyMap<string, number>;
  /** "5", or "3 en 4" and "5 t/m 7" for a row that stands for several. */
  readonly actions: ReadonlyMap<string, string>;
  /** 1 to n. */
  readonly actionLines: ReadonlyMap<string, number>;
}

function actionNumber(first: number, covers: number): string {
  if (covers === 1) return String(first);
  return `${first} ${covers === 2 ? 'en' : 't/m'} ${first + covers - 1}`;
}

/**
 * Gives the numbers that everything in the dossier carries in print, given the order it stands in
 * now.
 * @example
 * numbering(contents).actions.get(action.id) // '5', or '3 en 4' for a row that covers two
 */
export function numbering(
  contents: Pick<Contents, 'dossier' | 'themes' | 'proposals' | 'actionLines' | 'actions'>,
): Numbering {
  const proposals = proposalsByThemeAndCategory(contents).flatMap((group) => group.proposals);
  const actions = new Map<string, string>();
  let next = 1;
  for (const action of actionsByLine(contents).flatMap((group) => group.actions)) {
    actions.set(action.id, actionNumber(next, action.covers));
    next += action.covers;
  }
  return {
    proposals: new Map(proposals.map((proposal, at) => [proposal.id, at + 1])),
    actions,
    actionLines: new Map(contents.actionLines.map((line, at) => [line.id, at + 1])),
  };
}
