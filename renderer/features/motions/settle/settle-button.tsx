import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { openSettle } from './settle-request.ts';

/** Settles motions and commitments with the paper that is shown. */
export function SettleButton({ document }: { readonly document: string }): ReactElement | null {
  const { settle: t } = useWords();
  if (!useWritable()) return null;
  return (
    <Button className="button settle-button" onPress={() => openSettle({ document })}>
      {t.withThisPaper}
    </Button>
  );
}
