import { QueryClient } from '@tanstack/react-query';

/**
 * Caches what was read from main. `networkMode: 'always'`: main is no network, and a laptop without
 * one must save all the same. Nothing goes stale by itself: steps and events say what changed.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
