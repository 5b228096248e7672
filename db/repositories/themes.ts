import type { Theme } from '../model/records/proposal.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { themeRows, themesFrom } from './rows/proposal-rows.ts';

/** The themes of the proposals' annex, in printed order. */
export const themes: Repository<Theme> = repositoryOf({
  kind: 'theme',
  table: 'theme',
  owned: [{ table: 'theme_head' }],
  siblings: () => ({}),
  toRows: themeRows,
  fromRows: themesFrom,
});
