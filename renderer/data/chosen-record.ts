import { useRouter, useRouterState } from '@tanstack/react-router';
import type { Contents } from '../../db/model/records/contents.ts';
import { useContents } from './contents.ts';
import { PARAMETER } from './record-address.ts';

export { recordAddress } from './record-address.ts';

/** Placeholder in the address for a new record that is not in the file yet. */
export const NEW_RECORD = 'nieuw';

export interface ChosenRecord {
  readonly chosen: string | undefined;
  /**
   * Chooses a record. `replace`: going back skips it, as when one runs through a list with the
   * arrow keys.
   */
  readonly choose: (id: string | undefined, how?: { readonly replace?: boolean }) => void;
}

/** Gives the id of the record to show: an element is shown with its motion or commitment. */
function shownRecord({ motions, commitments }: Contents, id: string): string {
  const has = ({ elements }: { readonly elements: readonly { readonly id: string }[] }) =>
    elements.some((element) => element.id === id);
  return (motions.find(has) ?? commitments.find(has))?.id ?? id;
}

/**
 * Gives the record whose details this screen shows; it stands in the address, so that back leads to
 * it.
 */
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
