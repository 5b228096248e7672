import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';
import { useBackToList } from '../layout/list-detail.tsx';

/** Closes the details that stand beside a list, and gives the list the whole width. */
export function CloseDetails(): ReactElement | null {
  const { components: words } = useWords();
  const back = useBackToList();
  if (back === undefined) return null;
  return (
    <Button className="button record-close" aria-label={words.closeDetails} onPress={back}>
      <Icon name="cross" />
    </Button>
  );
}
