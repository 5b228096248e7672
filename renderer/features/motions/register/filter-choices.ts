import type { CheckContext } from '../../../../db/model/checks/context.ts';
import type { RegisterFilter } from '../../../../preload/contract/register-filter.ts';
import type { RecordChoice } from '../../../components/fields/record-choice.ts';
import type { RegisterRow } from './register-rows.ts';

/** Parts of a filter that are chosen from values in the register. */
export const CHOSEN_PARTS = [
  'submitter',
  'party',
  'holder',
  'minister',
  'ministry',
  'actionLine',
  'document',
] as const satisfies readonly (keyof RegisterFilter)[];
export type ChosenPart = (typeof CHOSEN_PARTS)[number];

export type FilterChoices = Readonly<Record<ChosenPart, readonly RecordChoice[]>>;

/**
 * Lists the choices of each filter: only values that some item has, so that no choice leads to
 * nothing.
 */
export function filterChoices(
  rows: readonly RegisterRow[],
  { contents, documents, numbers }: Pick<CheckContext, 'contents' | 'documents' | 'numbers'>,
): FilterChoices {
  const collator = new Intl.Collator('nl');
  const items = rows.map(({ item }) => item);
  const named = (values: readonly (string | undefined)[]): readonly RecordChoice[] =>
    [...new Set(values)]
      .filter((value) => value !== undefined)
      .toSorted(collator.compare)
      .map((value) => ({ id: value, label: value }));
  const lines = new Set(items.flatMap(({ actionLines }) => actionLines));
  const papers = new Set(items.flatMap((item) => item.documents));
  return {
    submitter: named(items.flatMap(({ submitters }) => submitters)),
    party: named(items.flatMap(({ parties }) => parties)),
    holder: named(items.map(({ holder }) => holder)),
    minister: named(items.map(({ minister }) => minister)),
    ministry: named(items.map(({ ministry }) => ministry)),
    actionLine: contents.actionLines
      .filter(({ id }) => lines.has(id))
      .map(({ id, title }) => ({
        id,
        label: `${numbers.actionLines.get(id) ?? ''}. ${title}`,
        names: [String(numbers.actionLines.get(id) ?? '')],
      })),
    document: [...papers].flatMap((id) => {
      const paper = documents.get(id);
      if (paper === undefined) return [];
      const { citation, title } = paper;
      return [{ id, label: citation, citation, also: title }];
    }),
  };
}
