import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import { type LinkTarget, linkToken } from '../../../db/model/links/index.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import {
  foundCandidates,
  type LinkCandidate,
  linkCandidates,
  meantCandidate,
} from './link-candidates.ts';

/** Finds a record to refer to, by its number, its citation or words of it. */
export function LinkPicker({
  beside,
  onPick,
  onClose,
}: {
  /** Element that it is shown beside. */
  readonly beside: RefObject<HTMLElement | null>;
  readonly onPick: (target: LinkTarget) => void;
  readonly onClose: () => void;
}): ReactElement {
  const words = useWords();
  const lookup = useLookup();
  const [typed, setTyped] = useState('');
  const candidates = useMemo(() => linkCandidates(lookup), [lookup]);
  const kindName = useCallback(
    (kind: LinkTarget['kind']) => words.components.linkKinds[kind],
    [words],
  );
  const found = useMemo(
    () => foundCandidates(candidates, typed, kindName),
    [candidates, typed, kindName],
  );
  const items = found.map((candidate) => ({ ...candidate, id: linkToken(candidate.target) }));
  // The list points at its first by itself, a moment after the words: only the arrows mean another.
  const isPointedByKeys = useRef(false);
  /**
   * Picks, on Enter and Tab, what was pointed at by keys, else what the words mean as they stand
   * now.
   */
  const pickMeant = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') isPointedByKeys.current = true;
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    const pointedAt = event.currentTarget.getAttribute('aria-activedescendant');
    const option = pointedAt === null ? undefined : document.getElementById(pointedAt);
    const key = option?.dataset.key;
    const pointed = items.find(({ id }) => id === key);
    const meant = meantCandidate(found, typed, kindName);
    const picked = isPointedByKeys.current ? (pointed ?? meant) : (meant ?? (pointed && items[0]));
    if (picked === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onPick(picked.target);
  };
  return (
    <Popover
      className="popover link-picker"
      triggerRef={beside}
      placement="bottom start"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog className="link-picker-dialog" aria-label={words.components.insertReference}>
        <Autocomplete
          inputValue={typed}
          onInputChange={(text) => {
            isPointedByKeys.current = false;
            setTyped(text);
          }}
        >
          <SearchField className="field" autoFocus>
            <Label className="field-label">{words.components.seekReference}</Label>
            {/* The keys of its list are pressed in it, so that the list needs no focus of its own. */}
            <Input
              className="field-input"
              role="combobox"
              aria-expanded
              onKeyDownCapture={pickMeant}
            />
          </SearchField>
          <ListBox<LinkCandidate & { readonly id: string }>
            className="options"
            aria-label={words.components.references}
            items={items}
            selectionMode="none"
            onAction={(key) => {
              const picked = items.find(({ id }) => id === key);
              if (picked !== undefined) onPick(picked.target);
            }}
            renderEmptyState={() => <p className="options-none">{words.components.noneFound}</p>}
          >
            {({ id, target, printed, about }) => (
              <ListBoxItem
                className="option link-option"
                id={id}
                textValue={`${words.components.linkKinds[target.kind]} ${printed}`}
              >
                <span className="option-kind">
                  {words.components.linkKinds[target.kind]} {printed}
                </span>{' '}
                <span className="link-option-about">{about}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  );
}
