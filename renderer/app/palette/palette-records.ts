import type { CheckContext } from '../../../db/model/checks/context.ts';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { comparisonKey } from '../../../db/model/citations/index.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { RecordKind, RecordRef } from '../../../db/model/records/values.ts';
import { searchable } from '../../components/words-search.ts';

/** A record as the palette lists it. */
export interface PaletteRecord {
  readonly ref: RecordRef;
  /** "Voorstel 26", "Stuk Kamerstukken II 2023/24, 28 638, nr. 249". */
  readonly name: string;
  /** What it says: the beginning of its text. */
  readonly about: string;
  /** What it is called exactly, in forms to compare with what was typed. */
  readonly exact: readonly string[];
  /** Its name and all of its text, as searching sees them. */
  readonly words: string;
}

/** What the palette shows for what was typed. */
export interface FoundRecords {
  /** Those that are called exactly so first. */
  readonly records: readonly PaletteRecord[];
  readonly isExact: boolean;
  /** How many were found in all. */
  readonly count: number;
}

/** How much of a long text is shown; all of it is searched. */
const LONGEST = 240;

/** Everything in a dossier that a user may want to open, in the order of the screens. */
export function paletteRecords(
  context: CheckContext,
  kindNames: Readonly<Record<RecordKind, string>>,
): readonly PaletteRecord[] {
  const { contents, numbers, resolve, documents } = context;
  const entry = (ref: RecordRef, about: string, citation?: string): PaletteRecord => {
    const { name } = recordName(context, ref);
    const called = `${kindNames[ref.kind]} ${name}`;
    const text = printLinks(about, resolve).replaceAll(/\s+/g, ' ');
    return {
      ref,
      name: called,
      about: text.slice(0, LONGEST),
      exact: [searchable(name), searchable(called), ...(citation ? [comparisonKey(citation)] : [])],
      words: searchable(`${called} ${citation ?? ''} ${text}`),
    };
  };
  const inOrder = contents.proposals.toSorted(
    (a, b) => (numbers.proposals.get(a.id) ?? 0) - (numbers.proposals.get(b.id) ?? 0),
  );
  return [
    ...inOrder.map(({ id, text }) => entry({ kind: 'proposal', id }, text)),
    ...contents.themes.map(({ id }) => entry({ kind: 'theme', id }, '')),
    ...contents.actionLines.map(({ id, title }) => entry({ kind: 'action-line', id }, title)),
    ...contents.actions.map(({ id, text }) => entry({ kind: 'action', id }, text)),
    ...contents.programme.map(({ id }) => entry({ kind: 'programme-line', id }, '')),
    ...contents.budgetSources.map(({ id }) => entry({ kind: 'budget-source', id }, '')),
    ...contents.organisations.map(({ id }) => entry({ kind: 'organisation', id }, '')),
    ...contents.motions.map(({ id, about, document }) =>
      entry({ kind: 'motion', id }, about, documents.get(document)?.citation),
    ),
    ...contents.commitments.map(({ id, text }) => entry({ kind: 'commitment', id }, text)),
    ...contents.documents.map(({ id, title, citation }) =>
      entry({ kind: 'document', id }, title, citation),
    ),
    ...contents.annexes.map(({ id, title }) => entry({ kind: 'annex', id }, title)),
  ];
}

/**
 * The records for what was typed: those called exactly so, by number, name or any spelling of their
 * citation, before those that hold every word of it.
 *
 * @param most how many are given at most
 */
export function foundRecords(
  records: readonly PaletteRecord[],
  typed: string,
  most: number,
): FoundRecords {
  const sought = searchable(typed.trim());
  if (sought === '')
    return { records: records.slice(0, most), isExact: false, count: records.length };
  const names = new Set([sought, comparisonKey(typed)]);
  const words = sought.split(/\s+/);
  const exact: PaletteRecord[] = [];
  const others: PaletteRecord[] = [];
  for (const record of records) {
    if (record.exact.some((name) => names.has(name))) exact.push(record);
    else if (words.every((word) => record.words.includes(word))) others.push(record);
  }
  return {
    records: [...exact, ...others].slice(0, most),
    isExact: exact.length > 0,
    count: exact.length + others.length,
  };
}
