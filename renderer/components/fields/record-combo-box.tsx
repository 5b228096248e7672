import { type ReactElement, type Ref, useContext, useEffect, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  type ComboBoxProps,
  ComboBoxStateContext,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useWords } from '../../i18n/words.ts';
import { afterPress } from '../form/pointer.ts';
import { useUnread } from '../form/unread.ts';
import { Icon } from '../icon.tsx';
import type { FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';
import { OpenWhileTyping } from './open-while-typing.tsx';
import {
  type FoundChoices,
  foundChoices,
  namedTogether,
  type RecordChoice,
} from './record-choice.ts';
import { typedKeys } from './typed-keys.ts';

/** Stands among the choices for a record that is not there yet. */
const MAKE = 'aanmaken';

/** How a record is made on the spot, where none was found for the typed text. */
export interface Making {
  /**
   * Gives the words of the offer, "Nieuwe organisatie: Fairwork"; undefined where the text is no
   * name.
   */
  readonly offer: (typed: string, found: number) => string | undefined;
  readonly make: (typed: string) => void;
}

export type RecordComboBoxProps = Pick<
  FieldProps<never>,
  'label' | 'description' | 'error' | 'isRequired' | 'isReadOnly' | 'onBlur'
> & {
  readonly choices: readonly RecordChoice[];
  readonly selected: RecordChoice | undefined;
  /** Chooses a record, or none; `typed` is the text in the field at that time. */
  readonly onSelect: (id: string | undefined, typed: string) => void;
  /**
   * Chooses several at once, where names were written one after the other; absent: one is chosen.
   */
  readonly onSelectSeveral?: (ids: readonly string[]) => void;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly autoFocus?: boolean;
  /** Finds what is offered for the typed text; absent: the records that hold every word of it. */
  readonly find?: (typed: string) => FoundChoices;
  readonly making?: Making | undefined;
};

/**
 * Shows a field in which a record is found by any words of it, however many there are. Enter and
 * Tab choose the option that is pointed at, or else the one that is meant. Text that means no
 * record stays as it was typed: the field says so, and the form around it is not saved.
 */
export function RecordComboBox(props: RecordComboBoxProps): ReactElement {
  const { choices, selected, onSelect, onSelectSeveral, onBlur, inputRef, making } = props;
  const { label, description, error, isRequired, isReadOnly = false, autoFocus = false } = props;
  const { find = (text) => foundChoices(choices, text) } = props;
  const { components: words } = useWords();
  // Undefined while nothing is being typed: then the field shows what is chosen.
  const [typed, setTyped] = useState<string>();
  const [isTried, setTried] = useState(false);
  const list = useRef<{ readonly isOpen: boolean; readonly close: () => void } | null>(null);
  // The list gives its choice anew when it is merely left; that is no choice.
  const isChoosing = useRef(false);
  const shown = selected?.label ?? '';
  const found = find(typed ?? '');
  const { one } = found;
  const text = typed?.trim() ?? '';
  const offer = text === '' ? undefined : making?.offer(text, found.count);
  const problem =
    text === ''
      ? undefined
      : one !== undefined
        ? words.notChosenYet({ typed: text })
        : offer !== undefined
          ? words.notThereYet({ typed: text })
          : found.count > 0
            ? words.severalMatch({ typed: text, count: found.count })
            : words.noneMatches({ typed: text });
  const unread = useUnread(problem, () => setTyped(undefined));

  const settle = (rest?: string) => {
    setTyped(rest);
    setTried(rest !== undefined);
    if (rest === undefined) unread.read();
    list.current?.close();
  };
  const choose = (id: string | undefined) => {
    settle();
    if (id === MAKE) making?.make(text);
    else onSelect(id, text);
  };
  /** Takes the records that the typed text means; tells whether that is all of the text. */
  const take = (): boolean => {
    if (text === '') {
      settle();
      return true;
    }
    if (one !== undefined) {
      choose(one.id);
      return true;
    }
    const together = onSelectSeveral && namedTogether(choices, text);
    if (together === undefined) return false;
    settle(together.rest === '' ? undefined : together.rest);
    onSelectSeveral?.(together.ids);
    return together.rest === '';
  };
  const onChange: ComboBoxProps<RecordChoice>['onChange'] = (key) => {
    const id = key === null ? undefined : String(key);
    const isMeant = id !== selected?.id || isChoosing.current;
    isChoosing.current = false;
    if (isMeant) choose(id);
  };
  const keys = typedKeys({
    isTyping: typed !== undefined,
    isOpen: () => list.current?.isOpen === true,
    take,
    fail: () => {
      if (offer === undefined) setTried(true);
      else choose(MAKE);
    },
    restore: selected === undefined ? undefined : () => settle(),
    isChoosing,
  });
  return (
    <ComboBox
      className="field"
      validationBehavior="aria"
      isInvalid={error !== undefined || (isTried && problem !== undefined)}
      isRequired={isRequired ?? false}
      isReadOnly={isReadOnly}
      allowsEmptyCollection
      // What is chosen changes the field's words too: only typing opens the list, see below.
      menuTrigger="manual"
      defaultFilter={() => true}
      items={offer === undefined ? found.offered : [...found.offered, { id: MAKE, label: offer }]}
      value={selected?.id ?? null}
      onChange={onChange}
      inputValue={typed ?? shown}
      onInputChange={(now) => {
        setTyped(now === shown ? undefined : now);
        setTried(false);
        if (now === '' && selected !== undefined) onSelect(undefined, '');
      }}
      autoFocus={autoFocus}
      onBlur={() => {
        if (typed !== undefined && !take()) afterPress(() => setTried(true));
        onBlur?.();
      }}
    >
      <OpenWhileTyping typed={typed} />
      <ListControl control={list} />
      <FieldHead label={label} description={description} isRequired={isRequired} />
      <div className="field-with-button" onKeyDownCapture={keys.down} onKeyUpCapture={keys.up}>
        <Input className="field-input" ref={inputRef ?? null} />
        <Button className="field-button">
          <Icon name="chevron-down" />
        </Button>
      </div>
      <FieldProblem error={isTried && problem !== undefined ? problem : error} />
      <Popover className="popover">
        <ListBox<RecordChoice>
          className="options"
          renderEmptyState={() => <p className="options-none">{words.noneFound}</p>}
        >
          {(choice) => (
            <ListBoxItem className="option" id={choice.id} textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Hands out the list's state: whether it is open, and a way to close it. */
function ListControl({
  control,
}: {
  readonly control: { current: { readonly isOpen: boolean; readonly close: () => void } | null };
}): null {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    control.current = state;
  });
  return null;
}
