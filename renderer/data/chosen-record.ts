import { useRouter, useRouterState } from '@tanstack/react-router';
import type { Contents } from '../../db/model/records/contents.ts';
import type { RecordKind, RecordRef } from '../../db/model/records/values.ts';
import { useContents } from './contents.ts';

/** In the address of a screen: which record its details show. */
const PARAMETER = 'record';

/** Stands in the address where a record is being made that is not in the file yet. */
export const NEW_RECORD = 'nieuw';

const SCREENS: Readonly<Record<RecordKind, string>> = {
  dossier: '/dossier',
  theme: '/dossier',
  annex: '/bijlagen',
  document: '/kamerstukken',
  proposal: '/voorstellen',
  'action-line': '/acties',
  action: '/acties',
  'programme-line': '/acties',
  'budget-source': '/acties',
  organisation: '/organisaties',
  motion: '/moties',
  commitment: '/moties',
  element: '/moties',
};

/** The address at which a record is shown, for `router.history.push` and behind `#` in a link. */
export function recordAddress({ kind, id }: RecordRef): string {
  return `${SCREENS[kind]}?${PARAMETER}=${id}`;
}

export interface ChosenRecord {
  readonly chosen: string | undefined;
  /** `replace`: going back leads past it, as when one runs through a list with the arrow keys. */
  readonly choose: (id: string | undefined, how?: { readonly replace?: boolean }) => void;
}

/** An element of a motion or commitment is shown with the motion or commitment. */
function shownRecord({ motions, commitments }: Contents, id: string): string {
  const has = ({ elements }: { readonly elements: readonly { readonly id: string }[] }) =>
    elements.some((element) => element.id === id);
  return (motions.find(has) ?? commitments.find(has))?.id ?? id;
}

/** Which record the details of this screen show; it stands in the address, so back leads to it. */
export function useChosenRecord(): ChosenRecord {
  const router = useRouter();
  const contents = useContents();
  const chosen = useRouterState({
    select: (state) => (state.location.search as Readonly<Record<string, unknown>>)[PARAMETER],
  });
  return {
    chosen: typeof chosen === 'string' ? shownRecord(contents, chosen) : undefined,
    choose: (id, { replace = false } = {}) => {
      const { pathname } = router.state.location;
      const address = id === undefined ? pathname : `${pathname}?${PARAMETER}=${id}`;
      if (replace) router.history.replace(address);
      else router.history.push(address);
    },
  };
}
