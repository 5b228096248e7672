import { useState } from 'react';
import { cellKey, type Draft, type SetAmount } from './grid-row.ts';

/** Texts in cells that are not in the dossier, by cell. */
export interface Drafts {
  readonly of: (id: string, year: number) => Draft | undefined;
  /** Whether any cell holds text that was refused. */
  readonly refused: boolean;
  readonly put: (id: string, year: number, draft: Draft) => void;
  readonly drop: (id: string, year: number) => void;
  /** Gives amounts to the dossier; what is refused stays in its cells with the reason. */
  readonly save: (
    amounts: readonly SetAmount[],
    shown: { readonly texts: readonly string[]; readonly unit: number },
    set: (amounts: readonly SetAmount[]) => Promise<unknown>,
  ) => Promise<void>;
}

type ByCell = ReadonlyMap<string, Draft>;

function changed(old: ByCell, amounts: readonly SetAmount[], drafts?: readonly Draft[]): ByCell {
  const next = new Map(old);
  for (const [at, { id, year }] of amounts.entries()) {
    const draft = drafts?.[at];
    if (draft === undefined) next.delete(cellKey(id, year));
    else next.set(cellKey(id, year), draft);
  }
  return next;
}

/** Keeps what was typed until the dossier has it. */
export function useDrafts(): Drafts {
  const [byCell, setByCell] = useState<ByCell>(new Map());
  const at = (id: string, year: number) => [{ id, year, amount: null }];
  return {
    of: (id, year) => byCell.get(cellKey(id, year)),
    refused: [...byCell.values()].some(({ refused }) => refused !== undefined),
    put: (id, year, draft) => setByCell((old) => changed(old, at(id, year), [draft])),
    drop: (id, year) => setByCell((old) => changed(old, at(id, year))),
    save: async (amounts, { texts, unit }, set) => {
      const drafts = amounts.map((_, n) => ({ text: texts[n] ?? '', unit }));
      setByCell((old) => changed(old, amounts, drafts));
      try {
        await set(amounts);
        setByCell((old) => changed(old, amounts));
      } catch (error) {
        const refused = error instanceof Error ? error.message : String(error);
        setByCell((old) =>
          changed(
            old,
            amounts,
            drafts.map((draft) => ({ ...draft, refused })),
          ),
        );
      }
    },
  };
}
