import type { ReactElement } from 'react';
import { ScreenParts } from '../../components/layout/screen-parts.tsx';
import { useWords } from '../../i18n/words.ts';
import { PARTS, useBudgetPlace } from './use-budget-place.ts';

/** Shows the ways between the parts of the screen. */
export function BudgetParts(): ReactElement {
  const words = useWords().budget;
  const { part } = useBudgetPlace();
  return (
    <ScreenParts
      label={words.parts}
      parts={PARTS.map((each) => ({
        title: words.tabs[each],
        address: `/acties?deel=${each}`,
        isCurrent: each === part,
      }))}
    />
  );
}
