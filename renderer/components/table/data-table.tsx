import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { usePreferences } from '../../data/preferences.ts';
import { LOCALES } from '../../i18n/words.ts';
import { useNeighbours } from '../records/use-neighbours.ts';
import type { Column, RowGroup, Sorting } from './column.ts';
import { GroupRow } from './group-row.tsx';
import { type DropPlace, dropPlace } from './row-drag.ts';
import { Spacer } from './spacer.tsx';
import { TableHead } from './table-head.tsx';
import { sortedRows, type TableItem, tableItems } from './table-items.ts';
import { TableRow } from './table-row.tsx';
import { useTableKeys } from './use-table-keys.ts';

/** Height of a line, in rem; styles/data-table.css says the same. */
const LINE = 2;
const BEYOND_SIGHT = 8;

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Names a row where it cannot be seen: "Voorstel 5". */
  readonly nameOf: (row: Row) => string;
  /** Key of the column that holds the row's button; its text says what the row is. */
  readonly mainColumn: string;
  readonly chosen?: string | undefined;
  readonly onChoose: (key: string, how: { readonly replace: boolean }) => void;
  /** Keys of the rows selected for an act on all of them; absent: rows cannot be selected. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** Hears which line has the focus: a row, or the head of a group by its key. */
  readonly onActive?: (item: { readonly kind: 'group' | 'row'; readonly key: string }) => void;
  /** Moves dragged rows to another place; absent: rows cannot be dragged. */
  readonly onDrop?: (keys: readonly string[], place: DropPlace) => void;
  /** Whether dragged rows stay in their group. */
  readonly staysInGroup?: boolean;
  /** Order of the rows; while the table is sorted, rows cannot be moved. */
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/**
 * Shows a table of records in groups, with only the lines in sight in the page. Arrow keys go
 * through it, Space selects, a press on a head sorts within the groups.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const { label, columns, groups, keyOf, nameOf, mainColumn, chosen, onChoose, sorting } = props;
  const { selected, onSelect, onActive, onDrop, onSort, staysInGroup = false } = props;
  const { language } = usePreferences();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const [dragged, setDragged] = useState<ReadonlySet<string>>();
  const scroller = useRef<HTMLDivElement>(null);
  const captionId = useId();

  const sorted = useMemo(() => {
    const collator = new Intl.Collator(LOCALES[language], { numeric: true });
    return groups.map((group) => ({
      ...group,
      rows: sortedRows(group.rows, columns, sorting, collator),
    }));
  }, [groups, columns, sorting, language]);
  const items = useMemo(() => tableItems(sorted, keyOf, folded), [sorted, keyOf, folded]);
  const places = useMemo(() => new Map(items.map(({ key }, at) => [key, at])), [items]);
  const keys = useMemo(
    () => items.flatMap(({ kind, key }) => (kind === 'row' ? [key] : [])),
    [items],
  );
  // Whatever goes out of sight, one line is where Tab comes.
  const activeKey =
    [active, chosen].find((key) => key !== undefined && places.has(key)) ?? items[0]?.key;
  const activeAt = activeKey === undefined ? undefined : places.get(activeKey);

  const [lineHeight] = useState(
    () => LINE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
  // The same function as long as the lines are: with another one every line is measured again.
  const keyAt = useCallback((at: number) => items[at]?.key ?? at, [items]);
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: BEYOND_SIGHT,
    getItemKey: keyAt,
    // Under the head that stays in sight.
    scrollPaddingStart: 40,
    // The line with the focus stays in the page, wherever it is scrolled to.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (activeAt === undefined || inSight.includes(activeAt)) return inSight;
      return [...inSight, activeAt].toSorted((a, b) => a - b);
    },
  });

  const goTo = (item: TableItem<Row>, how: { readonly replace: boolean }) => {
    setActive(item.key);
    onActive?.({ kind: item.kind, key: item.kind === 'group' ? item.group.key : item.key });
    if (item.kind === 'row' && item.key !== chosen) onChoose(item.key, how);
  };
  useNeighbours(keys, chosen, (key) => {
    const at = places.get(key);
    const item = at === undefined ? undefined : items[at];
    if (at === undefined || item === undefined) return;
    lines.scrollToIndex(at);
    goTo(item, { replace: true });
  });
  const toggle = (key: string) => {
    if (onSelect === undefined || selected === undefined) return;
    onSelect(toggled(selected, key));
  };
  const fold = (key: string) => setFolded(toggled(folded, key));
  const onKeyDown = useTableKeys({
    items,
    activeAt,
    goTo: (at) => {
      const item = items[at];
      if (item === undefined) return;
      lines.scrollToIndex(at);
      goTo(item, { replace: true });
      focusLine(scroller.current, item.key);
    },
    toggle,
    fold,
    selectAll: () => onSelect?.(new Set(items.filter((i) => i.kind === 'row').map((i) => i.key))),
  });
  const drop = (item: TableItem<Row>, half: 'before' | 'after') => {
    if (dragged === undefined || onDrop === undefined) return;
    const rows = item.group.rows.map(keyOf);
    const over = item.kind === 'row' ? item.key : (rows[0] ?? '');
    const side = item.kind === 'row' ? half : 'before';
    onDrop([...dragged], dropPlace(rows, { group: item.group.key, over, half: side }, dragged));
    setDragged(undefined);
  };

  const extra = selected === undefined ? 0 : 1;
  const shown = lines.getVirtualItems();
  const mayDrop = ({ group }: TableItem<Row>) =>
    dragged !== undefined && (!staysInGroup || group.rows.some((row) => dragged.has(keyOf(row))));
  const isMovable = onDrop !== undefined && sorting === undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, which have roles
    <div
      className="data-table-scroller"
      ref={scroller}
      onKeyDown={onKeyDown as (e: KeyboardEvent) => void}
    >
      <table className="data-table" aria-labelledby={captionId} aria-rowcount={items.length + 1}>
        <caption className="unseen" id={captionId}>
          {label}
        </caption>
        <TableHead
          columns={columns}
          sorting={sorting}
          onSort={onSort}
          {...(selected === undefined || onSelect === undefined
            ? {}
            : { selected, onSelect, items })}
        />
        <tbody>
          {shown.map((line, at) => {
            const item = items[line.index];
            if (item === undefined) return null;
            const gap = line.start - (shown[at - 1]?.end ?? 0);
            const common = {
              columns,
              rowIndex: line.index + 2,
              isActive: item.key === activeKey,
              gap,
              onDrop: isMovable && mayDrop(item) ? drop : undefined,
            };
            return item.kind === 'group' ? (
              <GroupRow
                key={item.key}
                {...common}
                item={item}
                extraColumns={extra}
                isFolded={folded.has(item.group.key)}
                onFold={() => {
                  fold(item.group.key);
                  goTo(item, { replace: true });
                }}
                onFocus={() => {
                  if (item.key !== active) goTo(item, { replace: true });
                }}
              />
            ) : (
              <TableRow
                key={item.key}
                {...common}
                item={item}
                name={nameOf(item.row)}
                mainColumn={mainColumn}
                isChosen={item.key === chosen}
                isSelected={selected?.has(item.key)}
                onToggle={() => toggle(item.key)}
                onChoose={() => goTo(item, { replace: false })}
                onDragStart={
                  isMovable
                    ? () => setDragged(selected?.has(item.key) ? selected : new Set([item.key]))
                    : undefined
                }
                onDragEnd={() => setDragged(undefined)}
              />
            );
          })}
          <Spacer height={lines.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key)
    ? new Set([...keys].filter((each) => each !== key))
    : new Set([...keys, key]);
}

/** Puts the focus on a line once it is in the page, which scrolling to it brings about. */
function focusLine(scroller: HTMLElement | null, key: string): void {
  const focus = (again: number) => {
    const line = scroller?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`);
    if (line != null) line.focus();
    else if (again > 0) requestAnimationFrame(() => focus(again - 1));
  };
  requestAnimationFrame(() => focus(5));
}
