import { type ReactElement, type ReactNode, useState } from 'react';
import { useActionHandler } from '../../../app/run-action.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { RemoveDialog } from '../../../components/dialogs/remove-dialog.tsx';
import { EmptyState } from '../../../components/layout/empty-state.tsx';
import { ListDetail } from '../../../components/layout/list-detail.tsx';
import { useNeighbours } from '../../../components/records/use-neighbours.ts';
import { ExportButton } from '../../../components/table/export-button.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { neighbourPlace } from '../neighbour-place.ts';
import { NEW, useBudgetPlace } from '../use-budget-place.ts';
import { sourceColumns } from './source-columns.ts';
import { SourceDetails } from './source-details.tsx';
import { SourcesTable } from './sources-table.tsx';
import { UncoveredProposals } from './uncovered-proposals.tsx';

/** Shows where the money comes from, what is paid from it, and what nothing pays for. */
export function SourcesPart({ tools }: { readonly tools: ReactNode }): ReactElement {
  const words = useWords();
  const { budget } = words;
  const { budgetSources } = useContents();
  const writable = useWritable();
  const place = useBudgetPlace();
  const [removing, setRemoving] = useState(false);
  const chosen = budgetSources.find(({ id }) => id === place.record);
  const isNew = place.record === NEW.source;

  const move = async (by: -1 | 1) => {
    if (chosen === undefined) return;
    const to = neighbourPlace(budgetSources, chosen.id, by);
    if (to === undefined) return;
    const { id } = chosen;
    await takeStep(bridge.budgetSources.move({ ids: [id], place: to }), { moved: [id] });
  };
  useNeighbours(
    budgetSources.map(({ id }) => id),
    chosen?.id,
    (id) => place.go('bronnen', id, { replace: true }),
  );
  useActionHandler('edit.add', () => place.go('bronnen', NEW.source));
  useActionHandler('edit.move-up', () => move(-1), chosen !== undefined);
  useActionHandler('edit.move-down', () => move(1), chosen !== undefined);
  useActionHandler('edit.remove', () => setRemoving(true), chosen !== undefined);

  const list = (
    <div className="budget-work budget-flow">
      <div className="budget-tools">
        {writable ? <ActionButton action="edit.add" main /> : null}
        {budgetSources.length === 0 ? null : (
          <ExportButton
            name={budget.sources}
            columns={sourceColumns(budget)}
            groups={[{ key: 'sources', rows: budgetSources }]}
            groupTitle=""
          />
        )}
      </div>
      {budgetSources.length === 0 ? (
        <EmptyState text={budget.noSourcesYet} />
      ) : (
        <SourcesTable chosen={chosen?.id} onChoose={(id) => place.go('bronnen', id)} />
      )}
      <UncoveredProposals />
    </div>
  );
  return (
    <>
      <ListDetail
        title={words.actions['go.actions']}
        tools={tools}
        list={list}
        detail={
          chosen === undefined && !isNew ? undefined : (
            <SourceDetails key={place.record} source={chosen} />
          )
        }
        detailLabel={budget.sourceForm}
        onBack={() => place.go('bronnen')}
      />
      {removing && chosen !== undefined ? (
        <RemoveDialog
          ids={[chosen.id]}
          name={chosen.title}
          remove={() => takeStep(bridge.budgetSources.remove({ ids: [chosen.id], letGo: true }))}
          onClose={(removed) => {
            setRemoving(false);
            if (removed) place.go('bronnen');
          }}
        />
      ) : null}
    </>
  );
}
