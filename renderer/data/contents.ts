import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Contents } from '../../db/model/records/contents.ts';
import { type Renumbering, renumbering } from '../../db/model/renumbering.ts';
import type { Changed } from '../../preload/contract/values.ts';
import { answered, bridge } from './bridge.ts';
import { queryClient } from './query-client.ts';

const CONTENTS = ['contents'];
/** The step log, and what can be taken back; every step changes it. */
export const HISTORY = ['history'];
/** What refers to a record; anything that changes may refer to it. */
export const REFERENCES = ['references'];

/** Reads the contents of this window's dossier; only the frame asks, screens use `useContents`. */
export function useContentsQuery(): UseQueryResult<Contents> {
  return useQuery<Contents>({
    queryKey: CONTENTS,
    queryFn: () => answered(bridge.contents.read({})),
  });
}

/** Where the frame puts the contents for the screens. */
export const ContentsContext = createContext<Contents | undefined>(undefined);

/** Everything the dossier holds, always as it is in the file now. For use inside the frame. */
export function useContents(): Contents {
  const contents = useContext(ContentsContext);
  if (contents === undefined) throw new Error('useContents is for screens inside the frame');
  return contents;
}

/** Whether a record is in the dossier, of whatever kind it is. */
export function isRecordIn(contents: Contents, id: string): boolean {
  return Object.values(contents).some((part: unknown) =>
    Array.isArray(part)
      ? part.some((record: { readonly id?: string }) => record.id === id)
      : (part as { readonly id?: string }).id === id,
  );
}

/**
 * Puts what a step changed in the place of what the window had.
 *
 * @returns what it did to the printed numbers
 */
export function takeIn(changed: Changed): Renumbering {
  const before = queryClient.getQueryData<Contents>(CONTENTS);
  const after = before && ({ ...before, ...changed.contents } as Contents);
  if (after !== undefined) queryClient.setQueryData<Contents>(CONTENTS, after);
  readAnew(HISTORY, REFERENCES);
  return before === undefined || after === undefined
    ? { numbers: [], references: 0 }
    : renumbering(before, after);
}

/** Reads everything again whenever another process has written to the file. */
export function followFile(): void {
  bridge.on('dossier.changed', readContentsAnew);
}

/** Reads everything again; until it has come, what was read before is shown. */
export function readContentsAnew(): void {
  readAnew(CONTENTS, HISTORY, REFERENCES);
}

function readAnew(...keys: readonly (readonly string[])[]): void {
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
}

/** The window shows another dossier: nothing of the last one may be seen. */
export function forgetContents(): void {
  queryClient.removeQueries({ queryKey: CONTENTS });
  queryClient.removeQueries({ queryKey: HISTORY });
  queryClient.removeQueries({ queryKey: REFERENCES });
}
