import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { useActionHandler } from '../../app/run-action.ts';
import { type ChosenRecord, useChosenRecord } from '../../data/chosen-record.ts';
import { countOf, useListed } from '../../data/listed.ts';
import type { SaidStep } from '../../data/undo-offer.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { RemoveDialog } from '../dialogs/remove-dialog.tsx';
import type { Column, RowGroup, Sorting } from '../table/column.ts';
import { DataTable } from '../table/data-table.tsx';
import { ExportButton } from '../table/export-button.tsx';
import { FilterBox } from '../table/filter-box.tsx';
import type { DropPlace } from '../table/row-drag.ts';
import { rowSearch } from '../words-search.ts';
import { EmptyState } from './empty-state.tsx';
import { ListDetail } from './list-detail.tsx';
import { MakeButtons, type NewRecord } from './make-buttons.tsx';

/** How a record is removed, and its name. */
export interface Removal {
  readonly id: string;
  readonly name: string;
  readonly remove: () => Promise<SaidStep>;
}

/** Shows a list of records with a filter, the chosen one beside it, and what is done to them. */
export function RecordScreen<Row extends object>({
  title,
  label = title,
  columns,
  groups,
  keyOf,
  nameOf,
  textOf,
  groupTitle,
  passes,
  mainColumn,
  makes,
  empty,
  extraTools,
  detail,
  removalOf,
  onMove,
  onDrop,
  counted,
}: {
  readonly title: string;
  /** Name of the table. */
  readonly label?: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** Gives the words by which a row is found. */
  readonly textOf: (row: Row) => string;
  /** The head over the groups' titles in an export. */
  readonly groupTitle: string;
  /** Finds rows in another way by the typed text; undefined where the text says nothing. */
  readonly passes?: (typed: string) => ((row: Row) => boolean) | undefined;
  readonly mainColumn: string;
  readonly makes: readonly NewRecord[];
  /** Sentence where the dossier has none. */
  readonly empty: string;
  readonly extraTools?: ReactNode;
  /** Shows the details under a key of the address; undefined where there are none. */
  readonly detail: (key: string, how: Pick<ChosenRecord, 'choose'>) => ReactNode | undefined;
  readonly removalOf: (key: string) => Removal | undefined;
  /** Moves a record one place; absent: the order says nothing. */
  readonly onMove?: (key: string, by: -1 | 1) => Promise<void>;
  /** Moves a dragged record to another place in its group; absent: records cannot be dragged. */
  readonly onDrop?: (key: string, place: DropPlace) => Promise<void>;
  /** Gives the count in words: "12 organisaties". */
  readonly counted: (p: { readonly count: number }) => string;
}): ReactElement {
  const words = useWords();
  const writable = useWritable();
  const { chosen, choose } = useChosenRecord();
  const [typed, setTyped] = useState('');
  const [sorting, setSorting] = useState<Sorting>();
  const [removing, setRemoving] = useState<Removal>();

  const search = useMemo(() => rowSearch(textOf), [textOf]);
  const found = useMemo(() => {
    if (typed.trim() === '') return groups;
    const passing = passes?.(typed) ?? search(typed);
    return groups
      .map((group) => ({ ...group, rows: group.rows.filter(passing) }))
      .filter((group) => group.rows.length > 0);
  }, [groups, typed, passes, search]);

  const removal = chosen === undefined ? undefined : removalOf(chosen);
  const [first] = makes;
  useActionHandler('edit.add', () => choose(first?.key), writable && first !== undefined);
  useActionHandler('edit.remove', () => setRemoving(removal), writable && removal !== undefined);
  const canMove = writable && onMove !== undefined && removal !== undefined;
  useActionHandler('edit.move-up', () => onMove?.(chosen ?? '', -1), canMove);
  useActionHandler('edit.move-down', () => onMove?.(chosen ?? '', 1), canMove);

  const [inSight, all] = [found, groups].map((some) =>
    some.reduce((sum, { rows }) => sum + rows.length, 0),
  ) as [number, number];
  useListed(countOf({ shown: inSight, all }, counted, words.components.listedOf));

  const shown = chosen === undefined ? undefined : detail(chosen, { choose });
  const none = groups.every(({ rows }) => rows.length === 0);
  const tools = (
    <div className="list-tools">
      {extraTools}
      {writable ? <MakeButtons makes={makes} isMain={extraTools == null} onMake={choose} /> : null}
      {none ? null : (
        <ExportButton name={title} columns={columns} groups={found} groupTitle={groupTitle} />
      )}
    </div>
  );
  return (
    <>
      <ListDetail
        title={title}
        tools={tools}
        filters={none ? undefined : <FilterBox value={typed} onChange={setTyped} />}
        detailLabel={words.components.details}
        onBack={() => choose(undefined)}
        list={
          none ? (
            <EmptyState text={empty} />
          ) : found.length === 0 ? (
            <EmptyState text={words.components.noneFound} />
          ) : (
            <DataTable
              label={label}
              columns={columns}
              groups={found}
              keyOf={keyOf}
              nameOf={nameOf}
              mainColumn={mainColumn}
              chosen={chosen}
              onChoose={choose}
              sorting={sorting}
              onSort={setSorting}
              staysInGroup
              {...(writable && onDrop !== undefined
                ? {
                    onDrop: ([key = '']: readonly string[], place: DropPlace) =>
                      void onDrop(key, place),
                  }
                : {})}
            />
          )
        }
        detail={shown}
      />
      {removing === undefined ? null : (
        <RemoveDialog
          ids={[removing.id]}
          name={removing.name}
          remove={removing.remove}
          onClose={(removed) => {
            setRemoving(undefined);
            if (removed) choose(undefined, { replace: true });
          }}
        />
      )}
    </>
  );
}
