import type { ReactElement } from 'react';
import { useActions } from '../../app/run-action.ts';
import { ActionButton } from '../action-button.tsx';
import { CloseDetails } from './close-details.tsx';
import { MoveMenu } from './move-menu.tsx';

/**
 * Shows the name over the details of a record; beside it the ways to the records above and below
 * it, and what can be done to the record as a whole.
 */
export function RecordHead({ title }: { readonly title: string }): ReactElement {
  const offered = useActions().map(({ name }) => name);
  const hasNeighbours = offered.includes('go.previous') || offered.includes('go.next');
  return (
    <div className="record-head">
      <h2>{title}</h2>
      <div className="record-tools">
        {hasNeighbours ? (
          <>
            <ActionButton action="go.previous" sign="arrow-up" />
            <ActionButton action="go.next" sign="arrow-down" />
          </>
        ) : null}
        <MoveMenu />
        {offered.includes('edit.remove') ? <ActionButton action="edit.remove" /> : null}
        <CloseDetails />
      </div>
    </div>
  );
}
