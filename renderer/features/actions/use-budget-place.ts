import { useRouter, useRouterState } from '@tanstack/react-router';
import type { Contents } from '../../../db/model/records/contents.ts';
import { useContents } from '../../data/contents.ts';

/** The parts of the screen, by the word in the address. */
export const PARTS = ['acties', 'programma', 'bronnen', 'stand'] as const;
export type Part = (typeof PARTS)[number];

/** Words in the address for a record that is being made. */
export const NEW = { action: 'nieuwe-actie', line: 'nieuwe-lijn', source: 'nieuwe-bron' } as const;

/** Place on the screen: a part, and in it a record. */
export interface BudgetPlace {
  readonly part: Part;
  readonly record: string | undefined;
  /**
   * Goes to a place; with `replace` going back leads past it, as when one runs through a grid with
   * the arrow keys.
   */
  readonly go: (part: Part, record?: string, how?: { readonly replace: boolean }) => void;
}

const ADDRESS = '/acties';

/** Gives the part that a record stands in, when only the record is asked for. */
function partOf(contents: Contents, record: unknown): Part {
  if (record === NEW.source || contents.budgetSources.some(({ id }) => id === record))
    return 'bronnen';
  return contents.programme.some(({ id }) => id === record) ? 'programma' : 'acties';
}

/** Reads the place from the address, and goes to others. */
export function useBudgetPlace(): BudgetPlace {
  const router = useRouter();
  const contents = useContents();
  const { deel, record } = useRouterState({
    select: (state) => state.location.search as Readonly<Record<string, unknown>>,
  });
  return {
    part: PARTS.find((part) => part === deel) ?? partOf(contents, record),
    record: typeof record === 'string' ? record : undefined,
    go: (part, to, { replace } = { replace: false }) => {
      const address = `${ADDRESS}?deel=${part}${to === undefined ? '' : `&record=${to}`}`;
      if (replace) router.history.replace(address);
      else router.history.push(address);
    },
  };
}
