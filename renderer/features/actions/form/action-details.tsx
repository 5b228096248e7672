import type { ReactElement } from 'react';
import { ActionLineForm } from '../../../components/records/action-line-form.tsx';
import { RecordDetails } from '../../../components/records/record-details.tsx';
import { ServesSection } from '../../../components/records/serves-section.tsx';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useKept } from '../../../data/unsaved.ts';
import { useWords } from '../../../i18n/words.ts';
import { GridHelp } from '../grid-help.tsx';
import { NEW, useBudgetPlace } from '../use-budget-place.ts';
import { ActionForm } from './action-form.tsx';

/**
 * Shows what is chosen beside the grids: an action, an action line, or one that is being made.
 *
 * @param near the action that a new one comes to stand after
 */
export function ActionDetails({ near }: { readonly near: string | undefined }): ReactElement {
  const words = useWords();
  const { actions, actionLines } = useContents();
  const { numbers } = useLookup();
  const { record, go } = useBudgetPlace();
  const action = useKept(
    actions.find(({ id }) => id === record),
    record,
  );
  const line = useKept(
    actionLines.find(({ id }) => id === record),
    record,
  );
  if (record === NEW.action) {
    return (
      <>
        <h2 className="record-title">{words.budget.newAction}</h2>
        <ActionForm key={NEW.action} action={undefined} near={near} />
      </>
    );
  }
  if (record === NEW.line) {
    return (
      <>
        <h2 className="record-title">{words.dossier.newActionLine}</h2>
        <ActionLineForm
          key={NEW.line}
          record={undefined}
          onSaved={(id) => go('acties', id, { replace: true })}
          onDiscard={() => go('acties')}
        />
      </>
    );
  }
  if (action !== undefined) {
    return (
      <RecordDetails
        key={action.id}
        title={words.budget.actionTitle({ number: numbers.actions.get(action.id) ?? '' })}
        on={{ kind: 'action', id: action.id }}
      >
        <ActionForm action={action} near={undefined} />
        <ServesSection id={action.id} />
      </RecordDetails>
    );
  }
  if (line !== undefined) {
    return (
      <RecordDetails
        key={line.id}
        title={words.budget.lineName({ number: numbers.actionLines.get(line.id) ?? 0 })}
        on={{ kind: 'action-line', id: line.id }}
      >
        <ActionLineForm record={line} onSaved={() => {}} onDiscard={() => {}} />
      </RecordDetails>
    );
  }
  return <GridHelp />;
}
