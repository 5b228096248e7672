import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useActionHandler } from '../../../app/run-action.ts';
import { RemoveDialog } from '../../../components/dialogs/remove-dialog.tsx';
import { EmptyState } from '../../../components/layout/empty-state.tsx';
import { ListDetail } from '../../../components/layout/list-detail.tsx';
import { MakeButtons } from '../../../components/layout/make-buttons.tsx';
import type { Sorting } from '../../../components/table/column.ts';
import { DataTable } from '../../../components/table/data-table.tsx';
import { ExportButton } from '../../../components/table/export-button.tsx';
import { NEW_RECORD, useChosenRecord } from '../../../data/chosen-record.ts';
import { useContents } from '../../../data/contents.ts';
import { useListed } from '../../../data/listed.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { CommitmentDetail, MotionDetail, NewCommitment, NewMotion } from '../motion-detail.tsx';
import { MotionParts } from '../motion-parts.tsx';
import { SelectionBar } from './bulk/selection-bar.tsx';
import { useRegisterFilter } from './current-filter.ts';
import { FilterChips } from './filter-chips.tsx';
import { filterChoices } from './filter-choices.ts';
import { NO_FILTER, passes } from './filter-rows.ts';
import { FilterTools } from './filter-tools.tsx';
import { itemRemoval } from './item-removal.ts';
import { MoreFilters } from './more-filters.tsx';
import { PrintRegister } from './print-register.tsx';
import { exportColumns, MAIN_COLUMN, registerColumns } from './register-columns.tsx';
import { registerGroups } from './register-groups.ts';
import type { RegisterRow } from './register-rows.ts';
import { useRegister } from './use-register.ts';

/** Word in the address while a commitment is being made; a motion has `NEW_RECORD`. */
const NEW_COMMITMENT = 'nieuwe-toezegging';
const NOTHING: ReadonlySet<string> = new Set();

const keyOf = ({ id }: RegisterRow) => id;
const nameOf = ({ item }: RegisterRow) => item.name;

/**
 * Shows every motion and commitment: what was decided, how far the ministry is, and what is late.
 */
export function RegisterPart(): ReactElement {
  const words = useWords();
  const contents = useContents();
  const lookup = useLookup();
  const writable = useWritable();
  const { chosen, choose } = useChosenRecord();
  const [filter, setFilter] = useRegisterFilter();
  const [sorting, setSorting] = useState<Sorting>();
  const [selection, setSelection] = useState(NOTHING);
  const [isOpen, setOpen] = useState(false);
  const [isRemoving, setRemoving] = useState(false);

  const all = useRegister();
  // What is typed is shown at once, and the list follows as soon as it can.
  const shownFilter = useDeferredValue(filter);
  const inSight = useMemo(() => all.filter(passes(shownFilter)), [all, shownFilter]);
  const groups = useMemo(
    () => registerGroups(inSight, { isSorted: sorting !== undefined, words: words.motions }),
    [inSight, sorting, words],
  );
  const columns = useMemo(() => registerColumns(words), [words]);
  const exported = useMemo(() => exportColumns(words), [words]);
  const choices = useMemo(() => filterChoices(all, lookup), [all, lookup]);
  const selected = useMemo(
    () => inSight.filter(({ id }) => selection.has(id)).map(({ item }) => item),
    [inSight, selection],
  );

  const listed = words.register.count({ found: inSight.length, all: all.length });
  const picked = words.components.selected({ count: selected.length });
  useListed(selected.length === 0 ? listed : `${listed}, ${picked}`);
  const removal = chosen === undefined ? undefined : itemRemoval(contents, chosen, words.motions);
  useActionHandler('edit.add', () => choose(NEW_RECORD), writable);
  useActionHandler('edit.remove', () => setRemoving(true), writable && removal !== undefined);

  const motion = contents.motions.find(({ id }) => id === chosen);
  const commitment = contents.commitments.find(({ id }) => id === chosen);
  const detail =
    chosen === NEW_RECORD ? (
      <NewMotion choose={choose} />
    ) : chosen === NEW_COMMITMENT ? (
      <NewCommitment choose={choose} />
    ) : motion !== undefined ? (
      <MotionDetail key={motion.id} record={motion} />
    ) : commitment !== undefined ? (
      <CommitmentDetail key={commitment.id} record={commitment} />
    ) : undefined;

  const tools = (
    <>
      <MotionParts />
      <div className="list-tools">
        {selected.length > 0 && writable ? (
          <SelectionBar selected={selected} onDone={() => setSelection(NOTHING)} />
        ) : (
          <>
            {writable ? (
              <MakeButtons
                makes={[
                  { key: NEW_RECORD, label: words.motions.createMotion },
                  { key: NEW_COMMITMENT, label: words.motions.createCommitment },
                ]}
                onMake={choose}
              />
            ) : null}
            {inSight.length === 0 ? null : (
              <ExportButton
                name={words.register.fileOfRegister}
                columns={exported}
                groups={groups}
                groupTitle={words.motions.kind}
              />
            )}
            {all.length === 0 ? null : <PrintRegister />}
          </>
        )}
      </div>
    </>
  );
  const list =
    all.length === 0 ? (
      <EmptyState text={words.motions.empty} />
    ) : (
      <>
        {isOpen ? <MoreFilters filter={filter} onChange={setFilter} choices={choices} /> : null}
        <FilterChips filter={filter} onChange={setFilter} choices={choices} />
        {inSight.length === 0 ? (
          <EmptyState text={words.register.noneInSight}>
            <Button className="button" onPress={() => setFilter(NO_FILTER)}>
              {words.register.noFilter}
            </Button>
          </EmptyState>
        ) : (
          <DataTable
            label={words.actions['go.motions']}
            columns={columns}
            groups={groups}
            keyOf={keyOf}
            nameOf={nameOf}
            mainColumn={MAIN_COLUMN}
            chosen={chosen}
            onChoose={choose}
            selected={selection}
            onSelect={setSelection}
            sorting={sorting}
            onSort={setSorting}
          />
        )}
      </>
    );
  return (
    <>
      <ListDetail
        title={words.actions['go.motions']}
        tools={tools}
        list={list}
        filters={
          all.length === 0 ? undefined : (
            <FilterTools
              filter={filter}
              onChange={setFilter}
              isOpen={isOpen}
              onOpen={setOpen}
              found={inSight.length}
              all={all.length}
            />
          )
        }
        detailLabel={words.components.details}
        onBack={() => choose(undefined)}
        detail={detail}
      />
      {isRemoving && removal !== undefined ? (
        <RemoveDialog
          ids={[removal.id]}
          name={removal.name}
          remove={removal.remove}
          onClose={(isGone) => {
            setRemoving(false);
            if (isGone) choose(undefined, { replace: true });
          }}
        />
      ) : null}
    </>
  );
}
