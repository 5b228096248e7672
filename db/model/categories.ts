import type { Annex } from './records/annex.ts';
import type { Category } from './records/dossier.ts';

/**
 * The words over the columns of one table of proposals: over the proposals, the appreciation, the
 * costs.
 */
export type TableHeads = readonly [proposals: string, appreciation: string, costs: string];

/** The one category of a dossier that nobody has given its own yet. */
export const FIRST_CATEGORIES: readonly Category[] = [{ key: 'voorstellen', title: 'Voorstellen' }];

/** Number of heads that an annex `voorstellen` holds for all categories together. */
const SHARED = 2;

/**
 * Separates the heads an annex gives the proposals of each category from those over the other two
 * columns.
 */
function parted(heads: readonly string[]) {
  return { perCategory: heads.slice(0, -SHARED), shared: heads.slice(-SHARED) };
}

/** Gives the title of a category by its key. */
export function titleOf(categories: readonly Category[], category: string): string {
  return categories.find(({ key }) => key === category)?.title ?? category;
}

/**
 * Gives the heads that an annex `voorstellen` prints over a category's table. A category for which
 * it has no head of its own is headed by its title.
 */
export function tableHeads(
  { heads }: Pick<Annex, 'heads'>,
  categories: readonly Category[],
  category: string,
): TableHeads {
  const { perCategory, shared } = parted(heads);
  const at = categories.findIndex(({ key }) => key === category);
  return [perCategory[at] ?? titleOf(categories, category), shared[0] ?? '', shared[1] ?? ''];
}

/**
 * Gives the heads of an annex `voorstellen` after its dossier's categories have become others:
 * each keeps its head wherever it now stands, and a new one is headed by its title. A head that
 * was the title follows a change of the title.
 */
export function headsAfter(
  heads: readonly string[],
  before: readonly Category[],
  after: readonly Category[],
): readonly string[] {
  const { perCategory, shared } = parted(heads);
  const headOf = ({ key, title }: Category): string => {
    const at = before.findIndex((each) => each.key === key);
    const head = perCategory[at];
    return head === undefined || head === before[at]?.title ? title : head;
  };
  return [...after.map(headOf), ...shared];
}

/** Makes a key for a new category out of its title, unlike those that are taken. */
export function newCategoryKey(title: string, taken: readonly string[]): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 50);
  const key = words.replaceAll(/^-+|-+$/g, '') || 'categorie';
  for (let turn = 1; ; turn += 1) {
    const candidate = turn === 1 ? key : `${key}-${turn}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
