import { type ReactElement, useState } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from '../icon.tsx';
import { ariaProps, type FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';

/** One of the things that can be chosen. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** Shows a field for one of a few things; for many records use RecordField. */
export function ChoiceField<Value extends string>({
  value,
  onChange,
  onBlur,
  inputRef,
  choices,
  isReadOnly = false,
  ...rest
}: FieldProps<Value, HTMLButtonElement> & {
  readonly choices: readonly Choice<Value>[];
}): ReactElement {
  const { isReadOnly: _, ...aria } = ariaProps(rest);
  const [isOpen, setOpen] = useState(false);
  const choose = (key: unknown) => {
    const chosen = choices.find((choice) => choice.value === key);
    if (chosen !== undefined && chosen.value !== value) onChange(chosen.value);
  };
  return (
    <Select
      className="field"
      {...aria}
      isDisabled={isReadOnly}
      value={value}
      onChange={choose}
      isOpen={isOpen}
      onOpenChange={setOpen}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldHead {...rest} />
      <Button className="field-input field-choice" ref={inputRef ?? null}>
        <SelectValue className="field-chosen" />
        <Icon name="chevron-down" />
      </Button>
      <FieldProblem error={rest.error} />
      <Popover className="popover">
        <div
          onKeyDownCapture={(event) => {
            // As in a list of the system: what is pointed at is chosen on going on.
            if (event.key !== 'Tab') return;
            choose(pointedAt(event.currentTarget));
            setOpen(false);
          }}
        >
          <ListBox
            className="options"
            items={choices.map((choice) => ({ ...choice, id: choice.value }))}
          >
            {({ id, label }) => (
              <ListBoxItem className="option" id={id} textValue={label}>
                {label}
              </ListBoxItem>
            )}
          </ListBox>
        </div>
      </Popover>
    </Select>
  );
}

function pointedAt(list: Element): string | undefined {
  return list.querySelector<HTMLElement>('[role="option"][data-focused]')?.dataset.key;
}
