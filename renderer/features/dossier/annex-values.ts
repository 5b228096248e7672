import { headsAfter } from '../../../db/model/categories.ts';
import { newId } from '../../../db/model/id.ts';
import { type Annex, annex } from '../../../db/model/records/annex.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { Category } from '../../../db/model/records/dossier.ts';
import type { z } from '../../../db/model/zod.ts';
import { everyKey } from '../../components/form/every-key.ts';

export type AnnexValues = z.output<typeof annex>;

/** Gives the heads an annex begins with. Over the proposals of a category stands its title. */
export function usualHeads(kind: Annex['kind'], categories: readonly Category[]): string[] {
  return kind === 'voorstellen'
    ? [...categories.map(({ title }) => title), ...SHARED_HEADS]
    : [...BUDGET_HEADS];
}

/** Heads over the appreciation and the costs. */
export const SHARED_HEADS: readonly string[] = ['Toelichting', 'Geschatte kosten'];
/** Words before an action line's number, and before a total. */
export const BUDGET_HEADS: readonly string[] = ['Actielijn', 'Totaal'];

/** Gives an annex as its form holds it. */
export function annexValues(record: Annex, categories: readonly Category[]): AnnexValues {
  // A head for every category, also where the annex was made for others.
  const heads =
    record.kind === 'voorstellen' ? headsAfter(record.heads, categories, categories) : record.heads;
  return everyKey<AnnexValues>(annex, { ...record, heads });
}

/** Makes an annex that is not in the dossier yet; its number is one above the highest. */
export function blankAnnex(
  { annexes, dossier: { categories } }: Pick<Contents, 'annexes' | 'dossier'>,
  kind: Annex['kind'],
): AnnexValues {
  const numbers = annexes.map(({ number }) => number);
  const number = Math.max(0, ...numbers) + 1;
  return annexValues(
    {
      id: newId(),
      number,
      kind,
      title: '',
      heads: usualHeads(kind, categories),
      state: 'concept',
    },
    categories,
  );
}
