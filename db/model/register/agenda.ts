import type { Commitment } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import { type Due, dueOf } from './due.ts';
import type { RegisterItem } from './index.ts';

/** One thing to do: an open item by its term, or one turn of a commitment that recurs. */
export interface AgendaEntry {
  /** Key of the entry: an item may have several entries. */
  readonly key: string;
  readonly item: RegisterItem;
  readonly state: Due['state'];
  /** Day it is due, ISO date; absent while there is none, or none was read from the phrase. */
  readonly date?: string;
  readonly phrase?: string;
  /** Place of the turn in how many, from 1. */
  readonly turn?: { readonly at: number; readonly of: number };
}

/** Periods in which entries are due, seen from today; the months are those of the calendar. */
export const PERIODS = [
  'overdue',
  'this-month',
  'next-month',
  'later',
  'unread',
  'undated',
] as const;
export type Period = (typeof PERIODS)[number];

/** Entries that belong together, under the period or the holder they have in common. */
export interface AgendaGroup<Key extends string = string> {
  readonly key: Key;
  readonly entries: readonly AgendaEntry[];
}

/** A day after every other, as text. */
const NEVER = '9999';

/**
 * Lists what there is to do, the first due first and entries without a day last. A commitment that
 * recurs stands there once for each turn that no paper has settled.
 *
 * @param today ISO date
 */
export function agendaOf(
  items: readonly RegisterItem[],
  contents: Pick<Contents, 'commitments'>,
  today: string,
): readonly AgendaEntry[] {
  const commitments = new Map(contents.commitments.map((one) => [one.id, one]));
  return items
    .filter(({ course }) => course === 'open')
    .flatMap((item) => entriesOf(item, commitments.get(item.id), today))
    .toSorted((a, b) => (a.date ?? NEVER).localeCompare(b.date ?? NEVER));
}

function entriesOf(
  item: RegisterItem,
  commitment: Commitment | undefined,
  today: string,
): readonly AgendaEntry[] {
  const occurrences = commitment?.occurrences ?? [];
  const turns = occurrences.flatMap((turn, at): readonly AgendaEntry[] =>
    turn.settledBy !== undefined
      ? []
      : [
          {
            key: `${item.id} ${at}`,
            item,
            ...dueOf({ deadlines: [], occurrences: [turn] }, today),
            turn: { at: at + 1, of: occurrences.length },
          },
        ],
  );
  // Of an item with turns only the term of the whole: the first turn stands there by itself.
  const due =
    turns.length === 0 ? item.due : dueOf({ deadlines: commitment?.deadlines ?? [] }, today);
  const isTurn = turns.some(({ date }) => date !== undefined && date === due.date);
  if (isTurn || (turns.length > 0 && due.state === 'none')) return turns;
  return [{ key: item.id, item, ...due }, ...turns];
}

/** Gives the period an entry falls in. */
export function periodOf({ date, state }: AgendaEntry, today: string): Period {
  if (date === undefined) return state === 'unread' ? 'unread' : 'undated';
  if (date < today) return 'overdue';
  const month = date.slice(0, 7);
  if (month === today.slice(0, 7)) return 'this-month';
  return month === nextMonth(today) ? 'next-month' : 'later';
}

function nextMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}`;
}

/**
 * Groups the entries by when they are due, in the order of PERIODS; periods without any are left
 * out.
 */
export function byPeriod(
  entries: readonly AgendaEntry[],
  today: string,
): readonly AgendaGroup<Period>[] {
  const groups = Map.groupBy(entries, (entry) => periodOf(entry, today));
  return PERIODS.flatMap((key) => {
    const own = groups.get(key);
    return own === undefined ? [] : [{ key, entries: own }];
  });
}

/** Groups the entries by who holds them, by name; those of nobody last, under the empty name. */
export function byHolder(entries: readonly AgendaEntry[]): readonly AgendaGroup[] {
  const groups = Map.groupBy(entries, ({ item }) => item.holder ?? '');
  const collator = new Intl.Collator('nl');
  return [...groups.entries()]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || collator.compare(a, b))
    .map(([key, own]) => ({ key, entries: own }));
}

/** Tells whether the key of a group is a period: not the name of a holder. */
export function isPeriod(key: string): key is Period {
  return (PERIODS as readonly string[]).includes(key);
}
