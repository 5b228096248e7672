import { useQuery } from '@tanstack/react-query';
import { answered, bridge } from './bridge.ts';
import { HISTORY } from './contents.ts';
import { queryClient } from './query-client.ts';
import { stepsSettled } from './steps.ts';

/** Labels of the steps that undo and redo would reverse; absent where there is none. */
export interface Reversible {
  readonly undo?: string | undefined;
  readonly redo?: string | undefined;
}

const query = {
  queryKey: [...HISTORY, 'reversible'],
  queryFn: () => answered(bridge.history.reversible({})),
};

/** Gives the steps that undo and redo would reverse, as far as the window knows. */
export function useReversible(): Reversible {
  return useQuery(query).data ?? {};
}

/** Reads the steps that undo and redo would reverse once the steps under way are in the file. */
export async function reversibleNow(): Promise<Reversible> {
  await stepsSettled();
  return await queryClient.fetchQuery(query);
}
