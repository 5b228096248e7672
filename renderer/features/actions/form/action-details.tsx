import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { runAction } from '../../../app/run-action.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { RecordTabs } from '../../../components/layout/record-tabs.tsx';
import { NotesSection } from '../../../components/records/notes-section.tsx';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
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
        <h2>{words.budget.newAction}</h2>
        <ActionForm key={NEW.action} action={undefined} near={near} />
      </>
    );
  }
  if (record === NEW.line) {
    return (
      <>
        <h2>{words.budget.newLine}</h2>
        <LineForm key={NEW.line} line={undefined} />
      </>
    );
  }
  if (action !== undefined) {
    const number = numbers.actions.get(action.id) ?? '';
    return (
      <>
        <DetailHead title={words.budget.actionTitle({ number })} />
        <RecordTabs
          key={action.id}
          tabs={[
            {
              key: 'details',
              title: words.components.details,
              content: <ActionForm key={action.id} action={action} near={undefined} />,
            },
            {
              key: 'notes',
              title: words.components.notes,
              content: <NotesSection on={{ kind: 'action', id: action.id }} />,
            },
          ]}
        />
      </>
    );
  }
  if (line !== undefined) {
    const number = numbers.actionLines.get(line.id) ?? 0;
    return (
      <>
        <DetailHead title={words.budget.lineName({ number })} />
        <RecordTabs
          key={line.id}
          tabs={[
            {
              key: 'details',
              title: words.components.details,
              content: <LineForm key={line.id} line={line} />,
            },
            {
              key: 'notes',
              title: words.components.notes,
              content: <NotesSection on={{ kind: 'action-line', id: line.id }} />,
            },
          ]}
        />
      </>
    );
  }
  return <p className="empty-state">{words.components.chooseRecord}</p>;
}

function DetailHead({ title }: { readonly title: string }): ReactElement {
  const words = useWords().actions;
  const writable = useWritable();
  const move = (action: 'edit.move-up' | 'edit.move-down', arrow: string) => (
    <Button
      className="button button-arrow"
      aria-label={words[action]}
      onPress={() => void runAction(action)}
    >
      <span aria-hidden="true">{arrow}</span>
    </Button>
  );
  return (
    <div className="detail-head">
      <h2>{title}</h2>
      {writable ? (
        <>
          {move('edit.move-up', '↑')}
          {move('edit.move-down', '↓')}
          <ActionButton action="edit.remove" />
        </>
      ) : null}
    </div>
  );
}
