import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { useBudgetView } from './budget-view.ts';
import type { Unit } from './grid/units.ts';
import { UnitSwitch } from './unit-switch.tsx';
import { PARTS, useBudgetPlace } from './use-budget-place.ts';

/** The ways between the parts of the screen, and how its tables are shown. */
export function BudgetTools({
  unit,
  onUnit,
  onMoreYears,
}: {
  readonly unit: Unit;
  readonly onUnit: (unit: Unit) => void;
  readonly onMoreYears: () => void;
}): ReactElement {
  const words = useWords().budget;
  const writable = useWritable();
  const { part } = useBudgetPlace();
  const { years } = useBudgetView();
  const hasYears = part === 'acties' || part === 'programma';
  return (
    <>
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
      {hasYears ? <UnitSwitch unit={unit} onChange={onUnit} /> : null}
      {hasYears && writable ? (
        <Button className="button" onPress={onMoreYears}>
          {words.moreYears({ year: (years.at(-1) ?? 0) + 1 })}
        </Button>
      ) : null}
    </>
  );
}
