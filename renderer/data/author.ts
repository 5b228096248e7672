import { useQuery } from '@tanstack/react-query';
import { answered, bridge } from './bridge.ts';
import { createStore, useStore } from './store.ts';

/**
 * Name last given in this window; the machine's name for a person need not be what they sign with.
 */
const given = createStore<string | undefined>(undefined);

/** Gives the name to offer where somebody says who they are; empty until it is known. */
export function useAuthor(): string {
  const known = useStore(given);
  const { data } = useQuery({
    queryKey: ['author'],
    queryFn: () => answered(bridge.window.author({})),
  });
  return known ?? data?.name ?? '';
}

/** Remembers the name somebody gave, which is offered from now on. */
export function rememberAuthor(name: string): void {
  given.set(name);
}
