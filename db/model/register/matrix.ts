import type { CheckContext } from '../checks/context.ts';
import { printLinks } from '../links/index.ts';
import { actionsByLine, proposalsByThemeAndCategory } from '../numbering.ts';
import type { Element, Support } from '../records/element.ts';
import type { RegisterItem } from './index.ts';

/** A proposal or an action, which may carry something out. */
export interface MatrixColumn {
  readonly kind: 'proposal' | 'action';
  readonly id: string;
  /** Printed number: "12", "3 en 4". */
  readonly number: string;
  readonly text: string;
  /** Theme or action line that it stands in. */
  readonly part: string;
}

/** An element of an item, with the support of a proposal or action for it. */
export interface MatrixSupport {
  readonly element: Element;
  readonly support: Support;
}

/** A motion or commitment, with what carries it out by the id of the column. */
export interface MatrixRow {
  readonly item: RegisterItem;
  readonly elementCount: number;
  readonly cells: ReadonlyMap<string, readonly MatrixSupport[]>;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** Number of items that each column carries out; a column nobody asked for is not in it. */
  readonly served: ReadonlyMap<string, number>;
}

/**
 * Gives the matrix of what carries out what: every item that asks something against every proposal
 * and action, in the order in which they are printed.
 *
 * @param items of the register
 */
export function matrixOf(lookup: CheckContext, items: readonly RegisterItem[]): Matrix {
  const elements = new Map(
    [...lookup.contents.motions, ...lookup.contents.commitments].map((one) => [
      one.id,
      one.elements,
    ]),
  );
  const columns = columnsOf(lookup);
  const known = new Set(columns.map(({ id }) => id));
  const rows = items
    .filter(({ course }) => course !== 'out')
    .map((item): MatrixRow => {
      const own = elements.get(item.id) ?? [];
      return { item, elementCount: own.length, cells: cellsOf(own, known) };
    });
  const served = new Map<string, number>();
  for (const { cells } of rows)
    for (const id of cells.keys()) served.set(id, (served.get(id) ?? 0) + 1);
  return { rows, columns, served };
}

function cellsOf(elements: readonly Element[], known: ReadonlySet<string>): MatrixRow['cells'] {
  const supports = elements.flatMap((element) =>
    element.support
      .filter(({ kind, id }) => (kind === 'proposal' || kind === 'action') && known.has(id))
      .map((support): MatrixSupport => ({ element, support })),
  );
  return Map.groupBy(supports, ({ support }) => support.id);
}

function columnsOf({ contents, numbers, resolve }: CheckContext): readonly MatrixColumn[] {
  const plain = (text: string) => printLinks(text, resolve).replaceAll(/\s+/g, ' ');
  const proposals = proposalsByThemeAndCategory(contents).flatMap(({ theme, proposals: own }) =>
    own.map(
      ({ id, text }): MatrixColumn => ({
        kind: 'proposal',
        id,
        number: String(numbers.proposals.get(id) ?? ''),
        text: plain(text),
        part: theme.title,
      }),
    ),
  );
  const actions = actionsByLine(contents).flatMap(({ line, actions: own }) =>
    own.map(
      ({ id, text }): MatrixColumn => ({
        kind: 'action',
        id,
        number: numbers.actions.get(id) ?? '',
        text: plain(text),
        part: line.title,
      }),
    ),
  );
  return [...proposals, ...actions];
}

/** Filter of the matrix's rows and columns. */
export interface MatrixView {
  readonly words: (text: string) => boolean;
  readonly rows: 'all' | 'with' | 'without';
  readonly kinds: 'proposal' | 'action' | 'both';
  /** `used`: only columns that carry something out; `unused`: only those that nobody asked for. */
  readonly columns: 'all' | 'used' | 'unused';
}

/** Gives the part of the matrix that a view shows. */
export function seenMatrix({ rows, columns, served }: Matrix, view: MatrixView): Matrix {
  const seenColumns = columns.filter(
    ({ id, kind }) =>
      (view.kinds === 'both' || view.kinds === kind) &&
      (view.columns === 'all' || (view.columns === 'used') === served.has(id)),
  );
  const kinds = new Set(
    columns.filter(({ kind }) => view.kinds === 'both' || view.kinds === kind).map(({ id }) => id),
  );
  const isServed = ({ cells }: MatrixRow) => [...cells.keys()].some((id) => kinds.has(id));
  return {
    rows: rows.filter(
      (row) =>
        (view.rows === 'all' || (view.rows === 'with') === isServed(row)) &&
        view.words(`${row.item.name} ${row.item.about} ${row.item.citation ?? ''}`),
    ),
    columns: seenColumns,
    served,
  };
}

/** Tells how much of an item a cell carries out. */
export function reach({ elementCount }: MatrixRow, supports: readonly MatrixSupport[]) {
  const carried = new Set(supports.map(({ element }) => element.id)).size;
  return { carried, of: elementCount, isWhole: carried === elementCount };
}
