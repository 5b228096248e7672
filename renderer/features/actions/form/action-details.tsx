import type { ReactElement, ReactNode } from 'react';
import type { RecordRef } from '../../../../db/model/records/values.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { RecordTabs } from '../../../components/layout/record-tabs.tsx';
import { HistorySection } from '../../../components/records/history-section.tsx';
import { NotesSection } from '../../../components/records/notes-section.tsx';
import { ServesSection } from '../../../components/records/serves-section.tsx';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import { GridHelp } from '../grid-help.tsx';
import { NEW, useBudgetPlace } from '../use-budget-place.ts';
import { ActionForm } from './action-form.tsx';
import { LineForm } from './line-form.tsx';

/**
 * What is chosen beside the grids: an action, an action line, or one that is being made.
 *
 * @param near the action that a new one comes to stand after
 */
export function ActionDetails({ near }: { readonly near: string | undefined }): ReactElement {
  const words = useWords();
  const { actions, actionLines } = useContents();
  const { numbers } = useLookup();
  const { record } = useBudgetPlace();
  const action = actions.find(({ id }) => id === record);
  const line = actionLines.find(({ id }) => id === record);
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
        <h2 className="record-title">{words.budget.newLine}</h2>
        <LineForm key={NEW.line} line={undefined} />
      </>
    );
  }
  if (action !== undefined) {
    return (
      <Details
        key={action.id}
        title={words.budget.actionTitle({ number: numbers.actions.get(action.id) ?? '' })}
        record={{ kind: 'action', id: action.id }}
        form={
          <>
            <ActionForm action={action} near={undefined} />
            <ServesSection id={action.id} />
          </>
        }
      />
    );
  }
  if (line !== undefined) {
    return (
      <Details
        key={line.id}
        title={words.budget.lineName({ number: numbers.actionLines.get(line.id) ?? 0 })}
        record={{ kind: 'action-line', id: line.id }}
        form={<LineForm line={line} />}
      />
    );
  }
  return <GridHelp />;
}

/** A record that is in the file: its form, the notes on it, what was done to it. */
function Details({
  title,
  record,
  form,
}: {
  readonly title: string;
  readonly record: RecordRef;
  readonly form: ReactNode;
}): ReactElement {
  const { components, budget } = useWords();
  const { notes } = useContents();
  const count = notes.filter(({ on }) => on.kind === record.kind && on.id === record.id).length;
  return (
    <>
      <div className="detail-head">
        <h2>{title}</h2>
        <div className="detail-tools">
          <ActionButton action="edit.move-up" label={budget.moveUp} sign="arrow-up" />
          <ActionButton action="edit.move-down" label={budget.moveDown} sign="arrow-down" />
          <ActionButton action="edit.remove" />
        </div>
      </div>
      <RecordTabs
        tabs={[
          { key: 'details', title: components.details, content: form },
          {
            key: 'notes',
            title: count === 0 ? components.notes : `${components.notes} (${count})`,
            content: <NotesSection on={record} />,
          },
          {
            key: 'history',
            title: components.history,
            content: <HistorySection id={record.id} />,
          },
        ]}
      />
    </>
  );
}
