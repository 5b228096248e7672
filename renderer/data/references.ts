import { useQuery } from '@tanstack/react-query';
import type { RecordRef } from '../../db/model/records/values.ts';
import { answered, bridge } from './bridge.ts';
import { REFERENCES } from './contents.ts';

/** One place where a record is referred to. */
export interface ReferredFrom {
  readonly from: RecordRef;
  readonly by: 'field' | 'text' | 'note' | 'accepted-finding';
}

/** Lists everything that refers to a record, as the dossier is now; empty until it is read. */
export function useReferences(id: string): readonly ReferredFrom[] {
  const { data } = useQuery({
    queryKey: [...REFERENCES, 'to', id],
    queryFn: () => answered(bridge.contents.referencesTo({ id })),
  });
  return data ?? [];
}
