import { useContext } from 'react';
import { wordsSearch } from '../../components/words-search.ts';
import { ContentsContext } from '../../data/contents.ts';
import { usePreferences } from '../../data/preferences.ts';
import { filterRegister } from '../../features/motions/register/current-filter.ts';
import { filtersFor } from '../../features/motions/register/saved/filter-list.ts';
import { useWords } from '../../i18n/words.ts';
import { router } from '../router.ts';
import type { PaletteGroup } from './palette-list.tsx';

/**
 * Finds the saved filters of the register whose name holds what was typed; choosing one applies it.
 */
export function useFoundFilters(
  typed: string,
  afterClosing: (work: () => void) => () => void,
): PaletteGroup {
  const words = useWords();
  const { savedFilters } = usePreferences();
  const dossier = useContext(ContentsContext)?.dossier.id;
  const holds = wordsSearch(typed);
  const title = words.palette.filters;
  const saved = dossier === undefined ? [] : filtersFor(savedFilters, dossier);
  return {
    key: 'filters',
    title,
    options: saved
      .filter(({ name }) => holds(`${title} ${name}`))
      .map(({ name, filter }, at) => ({
        key: `filter-${at}`,
        name,
        about: words.actions['go.motions'],
        choose: afterClosing(() => {
          filterRegister(dossier ?? '', filter);
          router.history.push('/moties?deel=register');
          document.getElementById('main')?.focus();
        }),
      })),
    more: 0,
  };
}
