import { type ReactElement, useMemo, useState } from 'react';
import { useActionHandler } from '../../app/run-action.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { RemoveDialog } from '../../components/dialogs/remove-dialog.tsx';
import { EmptyState } from '../../components/layout/empty-state.tsx';
import { ListDetail } from '../../components/layout/list-detail.tsx';
import type { Sorting } from '../../components/table/column.ts';
import { DataTable } from '../../components/table/data-table.tsx';
import { ExportButton } from '../../components/table/export-button.tsx';
import { bridge } from '../../data/bridge.ts';
import { NEW_RECORD, useChosenRecord } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { countOf, useListed } from '../../data/listed.ts';
import { takeStep } from '../../data/steps.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { FilterTools } from './filter-tools.tsx';
import { FirstTheme } from './first-theme.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { NewProposal } from './new-proposal.tsx';
import { exportColumns, MAIN_COLUMN, proposalColumns } from './proposal-columns.tsx';
import { ProposalDetails } from './proposal-details.tsx';
import { isUnfiltered, NO_FILTER } from './proposal-filter.ts';
import type { ProposalRow } from './proposal-row.ts';
import { SelectionBar } from './selection-bar.tsx';
import { TotalsPanel } from './totals-panel.tsx';
import { useProposalList } from './use-proposal-list.ts';
import { type ActiveLine, useProposalMoves } from './use-proposal-moves.ts';

const keyOf = ({ proposal }: ProposalRow) => proposal.id;
const NOTHING: ReadonlySet<string> = new Set();

/** Shows the proposals as the annex groups and numbers them, and the chosen one beside them. */
export function ProposalsScreen(): ReactElement {
  const words = useWords();
  const { themes } = useContents();
  const writable = useWritable();
  const { chosen, choose } = useChosenRecord();
  const [filter, setFilter] = useState(NO_FILTER);
  const [sorting, setSorting] = useState<Sorting>();
  const [selection, setSelection] = useState(NOTHING);
  const [active, setActive] = useState<ActiveLine>();
  const [after, setAfter] = useState<string>();
  const [removed, setRemoved] = useState<readonly ProposalRow[]>();
  const [moving, setMoving] = useState<readonly ProposalRow[]>();

  const { all, inSight, groups } = useProposalList(filter);
  const columns = useMemo(() => proposalColumns(words), [words]);
  const row = all.find(({ proposal }) => proposal.id === chosen);
  const selectedRows = all.filter(({ proposal }) => selection.has(proposal.id));
  const worked = selectedRows.length > 0 ? selectedRows : row === undefined ? [] : [row];
  const { moveTo, drop } = useProposalMoves({
    active,
    moved: new Set(worked.map(keyOf)),
    isSorted: sorting !== undefined,
  });
  const nameOf = ({ number }: ProposalRow) => words.proposals.numbered({ number });

  const start = () => {
    setAfter(row?.proposal.id);
    choose(NEW_RECORD);
  };
  useActionHandler('edit.add', start, writable && themes.length > 0);
  useActionHandler('edit.move-to', () => setMoving(worked), writable && worked.length > 0);
  useActionHandler('edit.remove', () => setRemoved(worked), writable && worked.length > 0);

  const inList = countOf(
    { shown: inSight.length, all: all.length },
    words.proposals.count,
    words.components.listedOf,
  );
  const selectedText = words.components.selected({ count: selectedRows.length });
  useListed(selectedRows.length === 0 ? inList : `${inList}, ${selectedText}`);

  const scope = selectedRows.length > 0 ? 'selected' : isUnfiltered(filter) ? 'all' : 'filtered';
  const summed = scope === 'selected' ? selectedRows : inSight;
  const tools = (
    <div className="list-tools">
      {selectedRows.length > 0 && writable ? (
        <SelectionBar
          selected={selectedRows.map(({ proposal }) => proposal)}
          onRemove={() => setRemoved(selectedRows)}
        />
      ) : (
        <>
          <ActionButton action="edit.add" label={words.proposals.add} main />
          {all.length === 0 ? null : (
            <ExportButton
              name={words.actions['go.proposals'].toLowerCase()}
              columns={exportColumns(words)}
              groups={groups}
              groupTitle={words.proposals.groupTitle}
            />
          )}
        </>
      )}
    </div>
  );
  const list = (
    <>
      {themes.length === 0 && writable ? (
        <FirstTheme />
      ) : inSight.length === 0 && !isUnfiltered(filter) ? (
        <EmptyState text={words.proposals.noneInSight} />
      ) : all.length === 0 && groups.length === 0 ? (
        <EmptyState text={words.proposals.empty} />
      ) : (
        <DataTable
          label={words.actions['go.proposals']}
          columns={columns}
          groups={groups}
          keyOf={keyOf}
          nameOf={nameOf}
          mainColumn={MAIN_COLUMN}
          chosen={chosen}
          onChoose={choose}
          selected={selection}
          onSelect={setSelection}
          onActive={setActive}
          sorting={sorting}
          onSort={setSorting}
          {...(writable ? { onDrop: (keys, place) => void drop(keys, place) } : {})}
        />
      )}
      {all.length === 0 ? null : (
        <TotalsPanel proposals={summed.map(({ proposal }) => proposal)} scope={scope} />
      )}
    </>
  );
  return (
    <>
      <ListDetail
        title={words.actions['go.proposals']}
        tools={tools}
        filters={
          all.length === 0 ? undefined : <FilterTools filter={filter} onChange={setFilter} />
        }
        list={list}
        detailLabel={row === undefined ? words.proposals.newProposal : nameOf(row)}
        onBack={() => choose(undefined)}
        detail={
          chosen === NEW_RECORD ? (
            <NewProposal
              after={after}
              onSaved={(id) => choose(id, { replace: true })}
              onDiscard={() => choose(after, { replace: true })}
            />
          ) : row === undefined ? undefined : (
            <ProposalDetails row={row} />
          )
        }
      />
      {moving === undefined ? null : (
        <MoveDialog
          selected={moving.map(({ proposal }) => proposal)}
          onMove={async (place) => {
            await moveTo(moving.map(keyOf), place);
            setMoving(undefined);
          }}
          onClose={() => setMoving(undefined)}
        />
      )}
      {removed === undefined ? null : (
        <RemoveDialog
          ids={removed.map(keyOf)}
          name={
            removed.length === 1 && removed[0] !== undefined
              ? nameOf(removed[0])
              : words.proposals.count({ count: removed.length })
          }
          remove={() => takeStep(bridge.proposals.remove({ ids: removed.map(keyOf), letGo: true }))}
          onClose={(isGone) => {
            setRemoved(undefined);
            if (!isGone) return;
            setSelection(NOTHING);
            if (removed.some((each) => keyOf(each) === chosen))
              choose(undefined, { replace: true });
          }}
        />
      )}
    </>
  );
}
