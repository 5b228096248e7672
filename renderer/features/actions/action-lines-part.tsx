import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { type DerivedAmount, derivedAmounts } from '../../../db/model/derived-amounts.ts';
import { printInUnit } from '../../../db/model/money.ts';
import { actionsByLine } from '../../../db/model/numbering.ts';
import { useActionHandler } from '../../app/run-action.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/layout/empty-state.tsx';
import { ListDetail } from '../../components/layout/list-detail.tsx';
import { useContents } from '../../data/contents.ts';
import { useListed } from '../../data/listed.ts';
import { useUnsaved } from '../../data/unsaved.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { ActionsExport } from './actions-export.tsx';
import { BalanceTable } from './balance/balance-table.tsx';
import { useBudgetView } from './budget-view.ts';
import { ConfirmDialog } from './confirm/confirm-dialog.tsx';
import { ActionDetails } from './form/action-details.tsx';
import { GridHelp } from './grid-help.tsx';
import { LineGrid } from './line-grid.tsx';
import { type Selection, selectedAmounts } from './selected-amounts.ts';
import { UnitSwitch } from './unit-switch.tsx';
import { useActionCommands } from './use-action-commands.tsx';
import { NEW, useBudgetPlace } from './use-budget-place.ts';

/**
 * Tells whether details stand beside the grids; where they take their place, only a name leads
 * there.
 */
function isBeside(): boolean {
  return window.matchMedia('(width >= 60rem)').matches;
}

/**
 * Shows the action lines, each with a grid of its actions, and the action or line that is chosen.
 */
export function ActionLinesPart({ tools }: { readonly tools: ReactNode }): ReactElement {
  const words = useWords();
  const { budget } = words;
  const contents = useContents();
  const writable = useWritable();
  const unsaved = useUnsaved();
  const place = useBudgetPlace();
  const [selection, setSelection] = useState<Selection>({ ids: [], years: [] });
  const [confirming, setConfirming] = useState<readonly DerivedAmount[]>();
  const groups = useMemo(() => actionsByLine(contents), [contents]);
  const derived = useMemo(() => derivedAmounts(groups), [groups]);
  const removal = useActionCommands(groups);

  const selected = derived.filter(
    ({ action, year }) => selection.ids.includes(action) && selection.years.includes(year),
  );
  const offered = selected.length > 0 ? selected : derived;
  // What was confirmed meanwhile is not asked again.
  const asked = confirming?.filter((each) =>
    derived.some(({ action, year }) => action === each.action && year === each.year),
  );
  const isEmpty = groups.length === 0;
  useActionHandler('edit.confirm', () => setConfirming(offered), writable && derived.length > 0);
  const { unit } = useBudgetView();
  const { count, sum } = selectedAmounts(contents.actions, selection);
  const listed = budget.actionCount({ count: contents.actions.length });
  const summed = budget.selectionSum({
    count,
    sum: printInUnit(sum, unit),
    unit: budget.units[unit],
  });
  useListed(count > 1 ? `${listed}, ${summed}` : listed);

  const list = (
    <div className="budget-work">
      {isEmpty ? null : (
        <div className="budget-tools">
          {writable ? <ActionButton action="edit.add" main /> : null}
          {writable ? (
            <Button className="button" onPress={() => place.go('acties', NEW.line)}>
              {budget.addLine}
            </Button>
          ) : null}
          {writable && derived.length > 0 ? (
            <Button className="button" onPress={() => setConfirming(offered)}>
              {budget.confirm({ count: offered.length })}
            </Button>
          ) : null}
          <UnitSwitch />
        </div>
      )}
      {isEmpty ? (
        <EmptyState text={budget.noLines}>
          {writable ? (
            <Button className="button button-main" onPress={() => place.go('acties', NEW.line)}>
              {budget.addLine}
            </Button>
          ) : null}
        </EmptyState>
      ) : (
        <div className="budget-scroll">
          {groups.map((group, at) => (
            <LineGrid
              key={group.line.id}
              group={group}
              below={groups.slice(at + 1)}
              chosen={place.record}
              onSelect={(ids, years) => {
                setSelection({ ids, years });
                const [only] = ids;
                // With edits beside it the grid can still be worked in; the form stays where it is.
                if (ids.length === 1 && only !== place.record && !unsaved && isBeside())
                  place.go('acties', only, { replace: true });
              }}
              onOpen={(id) => place.go('acties', id)}
              onOpenLine={() => place.go('acties', group.line.id)}
            />
          ))}
        </div>
      )}
      {isEmpty ? null : (
        <>
          <div className="budget-foot">
            <p className="budget-hint">{derived.length === 0 ? null : budget.derivedLegend}</p>
            <ActionsExport groups={groups} />
          </div>
          <BalanceTable isBrief />
        </>
      )}
    </div>
  );

  return (
    <>
      <ListDetail
        title={words.actions['go.actions']}
        tools={tools}
        list={list}
        beside={isEmpty ? undefined : <GridHelp />}
        detail={place.record === undefined ? undefined : <ActionDetails near={selection.ids[0]} />}
        detailLabel={budget.detail}
        onBack={() => place.go('acties')}
      />
      {removal}
      {asked === undefined || asked.length === 0 ? null : (
        <ConfirmDialog amounts={asked} onClose={() => setConfirming(undefined)} />
      )}
    </>
  );
}
