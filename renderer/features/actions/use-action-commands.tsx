import { type ReactElement, useState } from 'react';
import type { LineActions } from '../../../db/model/numbering.ts';
import { useActionHandler } from '../../app/run-action.ts';
import { RemoveDialog } from '../../components/dialogs/remove-dialog.tsx';
import { useNeighbours } from '../../components/records/use-neighbours.ts';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { useLookup } from '../../data/lookup.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { neighbourOfAction, neighbourPlace } from './neighbour-place.ts';
import { NEW, useBudgetPlace } from './use-budget-place.ts';

/**
 * Carries out adding, moving and removing for the action or action line that is chosen.
 *
 * @returns the question before something is removed, to be shown
 */
export function useActionCommands(groups: readonly LineActions[]): ReactElement | null {
  const words = useWords().budget;
  const contents = useContents();
  const { numbers } = useLookup();
  const place = useBudgetPlace();
  const [removing, setRemoving] = useState(false);
  const action = contents.actions.find(({ id }) => id === place.record);
  const line = contents.actionLines.find(({ id }) => id === place.record);
  const chosen = action ?? line;

  const move = async (by: -1 | 1) => {
    if (line !== undefined) {
      const to = neighbourPlace(contents.actionLines, line.id, by);
      if (to !== undefined) await takeStep(moveLine(line.id, to), { moved: [line.id] });
    } else if (action !== undefined) {
      const to = neighbourOfAction(groups, action.id, by);
      if (to !== undefined) await takeStep(moveAction(action.id, to), { moved: [action.id] });
    }
  };
  const records =
    line === undefined ? groups.flatMap(({ actions }) => actions) : contents.actionLines;
  useNeighbours(
    records.map(({ id }) => id),
    chosen?.id,
    (id) => place.go('acties', id, { replace: true }),
  );
  useActionHandler('edit.add', () => place.go('acties', NEW.action), groups.length > 0);
  useActionHandler('edit.move-up', () => move(-1), chosen !== undefined);
  useActionHandler('edit.move-down', () => move(1), chosen !== undefined);
  useActionHandler('edit.remove', () => setRemoving(true), chosen !== undefined);

  if (!removing || chosen === undefined) return null;
  const name =
    action === undefined
      ? words.lineName({ number: numbers.actionLines.get(chosen.id) ?? 0 })
      : words.actionTitle({ number: numbers.actions.get(chosen.id) ?? '' });
  const input = { ids: [chosen.id], letGo: true };
  return (
    <RemoveDialog
      ids={[chosen.id]}
      name={name}
      remove={() =>
        takeStep(
          action === undefined ? bridge.actionLines.remove(input) : bridge.actions.remove(input),
        )
      }
      onClose={(removed) => {
        setRemoving(false);
        if (removed) place.go('acties');
      }}
    />
  );
}

function moveLine(id: string, place: { readonly before?: string }) {
  return bridge.actionLines.move({ ids: [id], place });
}

function moveAction(id: string, place: { readonly line: string; readonly before?: string }) {
  return bridge.actions.move({ ids: [id], place });
}
