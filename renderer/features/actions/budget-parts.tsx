import type { ReactElement } from 'react';
import { useWords } from '../../i18n/words.ts';
import { PARTS, useBudgetPlace } from './use-budget-place.ts';

/** The ways between the parts of the screen. */
export function BudgetParts(): ReactElement {
  const words = useWords().budget;
  const { part } = useBudgetPlace();
  return (
    <nav className="budget-parts" aria-label={words.parts}>
      {PARTS.map((each) => (
        <a
          key={each}
          className="budget-part"
          href={`#/acties?deel=${each}`}
          aria-current={each === part ? 'page' : undefined}
        >
          {words.tabs[each]}
        </a>
      ))}
    </nav>
  );
}
