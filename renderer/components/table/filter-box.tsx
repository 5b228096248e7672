import { type ReactElement, useRef } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useActionHandler } from '../../app/run-action.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';

/** Shows the field above a list that leaves in sight only rows with the typed words. */
export function FilterBox({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useActionHandler('view.find', () => input.current?.select());
  return (
    <SearchField className="filter-box" value={value} onChange={onChange}>
      <Label className="field-label">{words.components.filter}</Label>
      <div className="field-with-button">
        <Input className="field-input" ref={input} />
        {value === '' ? null : (
          <Button className="field-button" aria-label={words.components.clearFilter}>
            <Icon name="cross" />
          </Button>
        )}
      </div>
    </SearchField>
  );
}
