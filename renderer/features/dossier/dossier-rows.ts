import type { CheckContext } from '../../../db/model/checks/context.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { RowGroup } from '../../components/table/column.ts';
import type { Words } from '../../i18n/words.ts';

/** Word in the screen's address for the calendar, which is a part of the dossier's own record. */
export const CALENDAR = 'kalender';
/** Word in the address for the categories of proposals, with the note on cover. */
export const CATEGORIES = 'categorieen';
/** Word in the address for the words that its texts may have. */
export const WORD_LIST = 'woordenlijst';

/** Kinds of part of a dossier. */
export type PartKind =
  | 'dossier'
  | 'calendar'
  | 'categories'
  | 'wordList'
  | 'themes'
  | 'actionLines'
  | 'programme'
  | 'annexes';

/** A line of the list of the dossier's parts. */
export interface PartRow {
  readonly id: string;
  readonly kind: PartKind;
  readonly number: string;
  readonly title: string;
  readonly facts: string;
}

/** Lists the parts of the dossier, by kind, in the order in which they are printed. */
export function partGroups(
  { contents, numbers, resolve }: CheckContext,
  t: Words['dossier'],
): readonly RowGroup<PartRow>[] {
  const { dossier, themes, proposals, actionLines, actions, programme, annexes } = contents;
  const themed = Map.groupBy(proposals, ({ theme }) => theme);
  const lined = Map.groupBy(actions, ({ line }) => line);
  const groups: readonly (readonly [PartKind, string, readonly Omit<PartRow, 'kind'>[]])[] = [
    [
      'themes',
      t.themes,
      themes.map(({ id, title }, at) => ({
        id,
        number: String(at + 1),
        title,
        facts: t.proposalCount({ count: themed.get(id)?.length ?? 0 }),
      })),
    ],
    [
      'actionLines',
      t.actionLines,
      actionLines.map(({ id, title, unitText = '' }) => ({
        id,
        number: String(numbers.actionLines.get(id) ?? ''),
        title,
        facts: [t.actionCount({ count: lined.get(id)?.length ?? 0 }), unitText].join(' '),
      })),
    ],
    [
      'programme',
      t.programmeLines,
      programme.map(({ id, label, kind, text }) => ({
        id,
        number: label,
        title: printLinks(text, resolve),
        facts: t.lineKinds[kind],
      })),
    ],
    [
      'annexes',
      t.annexes,
      annexes.map(({ id, number, title, kind, state }) => ({
        id,
        number: String(number),
        title,
        facts: `${t.annexKinds[kind]}, ${t.states[state]}`,
      })),
    ],
  ];
  const own = [
    { id: dossier.id, kind: 'dossier', number: '', title: t.letterAndDossier, facts: '' },
    {
      id: CALENDAR,
      kind: 'calendar',
      number: '',
      title: t.calendar,
      facts: t.entryCount({ count: dossier.calendar.length }),
    },
    {
      id: CATEGORIES,
      kind: 'categories',
      number: '',
      title: t.categoriesAndCover,
      facts: t.categoryCount({ count: dossier.categories.length }),
    },
    {
      id: WORD_LIST,
      kind: 'wordList',
      number: '',
      title: t.wordList,
      facts: t.wordCount({ count: dossier.ownWords?.length ?? 0 }),
    },
  ] as const;
  return [
    { key: 'dossier', title: t.dossier, rows: own },
    ...groups
      .filter(([, , rows]) => rows.length > 0)
      .map(([kind, title, rows]) => ({
        key: kind,
        title,
        rows: rows.map((row) => ({ ...row, kind })),
      })),
  ];
}
