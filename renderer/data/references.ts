import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RecordRef } from '../../db/model/records/values.ts';
import { answered, bridge } from './bridge.ts';
import { useContents } from './contents.ts';

/** One place where a record is referred to. */
export interface ReferredFrom {
  readonly from: RecordRef;
  readonly by: 'field' | 'text' | 'note' | 'accepted-finding';
}

/** Everything that refers to a record, as the dossier is now; empty while it is being sought. */
export function useReferences(id: string): readonly ReferredFrom[] {
  const contents = useContents();
  const { data, refetch } = useQuery({
    queryKey: ['references-shown', id],
    queryFn: () => answered(bridge.contents.referencesTo({ id })),
    staleTime: 0,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what refers may change with anything
  useEffect(() => void refetch(), [contents, refetch]);
  return data ?? [];
}
