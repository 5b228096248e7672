import { DossierError, errorSentence } from '../errors.ts';
import type { Contents } from '../records/contents.ts';
import type { RegisterItem } from '../register/index.ts';
import type { Language } from '../texts/index.ts';
import type { ProgressOrder } from './orders.ts';
import { setProgress } from './set-progress.ts';

/** An item that cannot have the progress asked for, and the sentence that says why. */
export interface RefusedItem {
  readonly item: RegisterItem;
  readonly why: string;
}

/** Several items, divided by whether they can have the progress asked for. */
export interface JudgedItems {
  readonly possible: readonly RegisterItem[];
  readonly refused: readonly RefusedItem[];
}

/**
 * Holds a change of status against the rules, item by item, so that one refusal does not hide
 * another. Nothing is changed.
 */
export function judgedItems(
  contents: Contents,
  items: readonly RegisterItem[],
  order: Omit<ProgressOrder, 'items'>,
  language: Language,
): JudgedItems {
  const refusal = (tried: readonly RegisterItem[]): string | undefined => {
    try {
      setProgress(contents, { ...order, items: tried.map(({ kind, id }) => ({ kind, id })) });
      return undefined;
    } catch (error) {
      if (!(error instanceof DossierError)) throw error;
      return errorSentence(error.code, error.params, language);
    }
  };
  // Mostly all can, which one look at all of them tells.
  if (items.length === 0 || refusal(items) === undefined) return { possible: items, refused: [] };
  const judged = items.map((item) => ({ item, why: refusal([item]) }));
  return {
    possible: judged.filter(({ why }) => why === undefined).map(({ item }) => item),
    refused: judged.flatMap(({ item, why }) => (why === undefined ? [] : [{ item, why }])),
  };
}
