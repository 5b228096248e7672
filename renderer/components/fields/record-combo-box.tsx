import {
  type ReactElement,
  type Ref,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
} from 'react';
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
import { Icon } from '../icon.tsx';
import { firstFound } from '../words-search.ts';
import type { FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';
import { MOST_OFFERED, type RecordChoice, wordsOf } from './record-choice.ts';

/** A field in which a record is found by any words of it, however many there are. */
export function RecordComboBox({
  choices,
  selected,
  onSelect,
  onBlur,
  inputRef,
  label,
  description,
  error,
  isRequired,
  isReadOnly,
  autoFocus = false,
  find = (typed) => firstFound(choices, wordsOf, { typed, most: MOST_OFFERED }),
  exact = () => undefined,
}: Pick<
  FieldProps<never>,
  'label' | 'description' | 'error' | 'isRequired' | 'isReadOnly' | 'onBlur'
> & {
  readonly choices: readonly RecordChoice[];
  readonly selected: RecordChoice | undefined;
  /** `typed`: what stood in the field when it was chosen. */
  readonly onSelect: (id: string | undefined, typed: string) => void;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly autoFocus?: boolean;
  /** What is offered for what was typed; absent: the records that hold every word of it. */
  readonly find?: (typed: string) => readonly RecordChoice[];
  /** The record that is called exactly so: chosen by Enter, or by going on. */
  readonly exact?: (typed: string) => string | undefined;
}): ReactElement {
  const words = useWords();
  // Undefined while nothing is being typed: then the field shows what is chosen.
  const [typed, setTyped] = useState<string>();
  const shown = selected?.label ?? '';
  const offered = find(typed ?? '');
  const choose: ComboBoxProps<RecordChoice>['onChange'] = (key) => {
    setTyped(undefined);
    onSelect(key === null ? undefined : String(key), typed ?? '');
  };
  const takeExact = (): boolean => {
    const id = typed === undefined ? undefined : exact(typed);
    if (id === undefined) return false;
    choose(id);
    return true;
  };
  return (
    <ComboBox
      className="field"
      validationBehavior="aria"
      isInvalid={error !== undefined}
      isRequired={isRequired ?? false}
      isReadOnly={isReadOnly ?? false}
      allowsEmptyCollection
      // What is chosen changes the field's words too: only typing opens the list, see below.
      menuTrigger="manual"
      defaultFilter={() => true}
      items={offered}
      value={selected?.id ?? null}
      onChange={choose}
      inputValue={typed ?? shown}
      onInputChange={(text) => {
        setTyped(text === shown ? undefined : text);
        if (text === '' && selected !== undefined) onSelect(undefined, '');
      }}
      autoFocus={autoFocus}
      onBlur={() => {
        if (!takeExact()) setTyped(undefined);
        onBlur?.();
      }}
    >
      <OpenWhileTyping typed={typed} />
      <FieldHead label={label} description={description} isRequired={isRequired} />
      <div className="field-with-button">
        <Input
          className="field-input"
          ref={inputRef ?? null}
          onKeyDown={(event) => {
            const isFree = event.currentTarget.getAttribute('aria-activedescendant') === null;
            if (event.key === 'Enter' && isFree && takeExact()) event.preventDefault();
          }}
        />
        <Button className="field-button">
          <Icon name="chevron-down" />
        </Button>
      </div>
      <FieldProblem error={error} />
      <Popover className="popover">
        <ListBox<RecordChoice>
          className="options"
          renderEmptyState={() => <p className="options-none">{words.components.noneFound}</p>}
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

/**
 * Opens the list when something is typed. The field may have been scrolled into sight by that same
 * key, and a list closes when what is under it scrolls: it opens once the page stands still.
 */
function OpenWhileTyping({ typed }: { readonly typed: string | undefined }): null {
  const state = useContext(ComboBoxStateContext);
  const open = useEffectEvent(() => {
    if (state?.isOpen === false) state.open(null, 'input');
  });
  useEffect(() => {
    if (typed === undefined) return undefined;
    const frame = requestAnimationFrame(() => open());
    return () => cancelAnimationFrame(frame);
  }, [typed]);
  return null;
}
