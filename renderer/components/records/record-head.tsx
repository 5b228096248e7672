import type { ReactElement } from 'react';
import { useActions } from '../../app/run-action.ts';
import { ActionButton } from '../action-button.tsx';
import { CloseDetails } from './close-details.tsx';

/** The name over the details of a record, and beside it what can be done to the record as a whole. */
export function RecordHead({ title }: { readonly title: string }): ReactElement {
  const offered = useActions().map(({ name }) => name);
  const moves = offered.includes('edit.move-up') || offered.includes('edit.move-down');
  return (
    <div className="record-head">
      <h2>{title}</h2>
      <div className="record-tools">
        {moves ? (
          <>
            <ActionButton action="edit.move-up" sign="arrow-up" />
            <ActionButton action="edit.move-down" sign="arrow-down" />
          </>
        ) : null}
        {offered.includes('edit.remove') ? <ActionButton action="edit.remove" /> : null}
        <CloseDetails />
      </div>
    </div>
  );
}
