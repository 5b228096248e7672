import type { ReactElement } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '../../i18n/words.ts';
import { useBudgetView } from './budget-view.ts';
import { UNITS } from './grid/units.ts';

/** Chooses in what unit amounts are shown and typed; it changes no amount. */
export function UnitSwitch(): ReactElement {
  const words = useWords().budget;
  const { unit, setUnit } = useBudgetView();
  return (
    <RadioGroup
      className="unit-switch"
      orientation="horizontal"
      value={String(unit)}
      onChange={(chosen) => setUnit(UNITS.find((each) => String(each) === chosen) ?? unit)}
    >
      <Label>{words.unit}</Label>
      <div className="unit-choices">
        {UNITS.map((each) => (
          <Radio key={each} value={String(each)} className="unit-choice">
            <span aria-hidden="true">{words.units[each]}</span>
            <span className="unseen">{words.unitSpoken[each]}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
