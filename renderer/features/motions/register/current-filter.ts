import type { RegisterFilter } from '../../../../preload/contract/register-filter.ts';
import { useContents } from '../../../data/contents.ts';
import { createStore, useStore } from '../../../data/store.ts';
import { NO_FILTER } from './filter-rows.ts';

/** Filter of the register, which stays while one looks elsewhere in the same dossier. */
const current = createStore<{ readonly dossier: string; readonly filter: RegisterFilter }>({
  dossier: '',
  filter: NO_FILTER,
});

/** Filters the register, from wherever in the window one is. */
export function filterRegister(dossier: string, filter: RegisterFilter): void {
  current.set({ dossier, filter });
}

/** Gives the filter of this dossier's register, and a way to change it. */
export function useRegisterFilter(): readonly [RegisterFilter, (filter: RegisterFilter) => void] {
  const { id } = useContents().dossier;
  const { dossier, filter } = useStore(current);
  return [dossier === id ? filter : NO_FILTER, (next) => filterRegister(id, next)];
}
