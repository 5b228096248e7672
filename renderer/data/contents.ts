import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Contents } from '../../db/model/records/contents.ts';
import { type Renumbering, renumbering } from '../../db/model/renumbering.ts';
import type { Changed } from '../../preload/contract/values.ts';
import { answered, bridge } from './bridge.ts';
import { queryClient } from './query-client.ts';

const CONTENTS = ['contents'];
/** Query key of the step log, and of what can be undone; every step changes it. */
export const HISTORY = ['history'];
/** Query key of what refers to a record; any change may alter it. */
export const REFERENCES = ['references'];

/** Reads the contents of this window's dossier; only the frame asks, screens use `useContents`. */
export function useContentsQuery(): UseQueryResult<Contents> {
  return useQuery<Contents>({
    queryKey: CONTENTS,
    queryFn: () => answered(bridge.contents.read({})),
  });
}

/** Hands the contents from the frame to the screens. */
export const ContentsContext = createContext<Contents | undefined>(undefined);

/**
 * Gives everything the dossier holds, always as it is in the file now. For use inside the frame.
 * @example
 * const { proposals, themes } = useContents();
 */
export function useContents(): Contents {
  const contents = useContext(ContentsContext);
  if (contents === undefined) throw new Error('useContents is for screens inside the frame');
  return contents;
}

/** Tells whether a record is in the dossier, of whatever kind it is. */
export function isRecordIn(contents: Contents, id: string): boolean {
  return Object.values(contents).some((part: unknown) =>
    Array.isArray(part)
      ? part.some((record: { readonly id?: string }) => record.id === id)
      : (part as { readonly id?: string }).id === id,
  );
}

/**
 * Replaces the collections that a step changed in this window's contents.
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

/** Reads everything again; until it arrives, what was read before is shown. */
export function readContentsAnew(): void {
  readAnew(CONTENTS, HISTORY, REFERENCES);
}

function readAnew(...keys: readonly (readonly string[])[]): void {
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
}

/**
 * Drops the contents because the window shows another dossier: nothing of the last one may be seen.
 */
export function forgetContents(): void {
  queryClient.removeQueries({ queryKey: CONTENTS });
  queryClient.removeQueries({ queryKey: HISTORY });
  queryClient.removeQueries({ queryKey: REFERENCES });
}
