import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useActions } from '../../app/run-action.ts';
import { useWords } from '../../i18n/words.ts';
import { ActionButton } from '../action-button.tsx';
import { Icon } from '../icon.tsx';
import { useBackToList } from '../layout/list-detail.tsx';

/** The name over the details of a record, and beside it what can be done to the record as a whole. */
export function RecordHead({ title }: { readonly title: string }): ReactElement {
  const { components: words } = useWords();
  const back = useBackToList();
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
        {back === undefined ? null : (
          <Button className="button record-close" aria-label={words.closeDetails} onPress={back}>
            <Icon name="cross" />
          </Button>
        )}
      </div>
    </div>
  );
}
