import { type ReactElement, type RefObject, useMemo, useState } from 'react';
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
import { foundCandidates, type LinkCandidate, linkCandidates } from './link-candidates.ts';

/** Finds a record to refer to, by its number, its citation or words of it. */
export function LinkPicker({
  beside,
  onPick,
  onClose,
}: {
  /** What it is shown beside. */
  readonly beside: RefObject<HTMLElement | null>;
  readonly onPick: (target: LinkTarget) => void;
  readonly onClose: () => void;
}): ReactElement {
  const words = useWords();
  const lookup = useLookup();
  const [typed, setTyped] = useState('');
  const candidates = useMemo(() => linkCandidates(lookup), [lookup]);
  const found = useMemo(
    () => foundCandidates(candidates, typed, (kind) => words.components.linkKinds[kind]),
    [candidates, typed, words],
  );
  const items = found.map((candidate) => ({ ...candidate, id: linkToken(candidate.target) }));
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
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <SearchField className="field" autoFocus>
            <Label className="field-label">{words.components.seekReference}</Label>
            {/* The keys of its list are pressed in it, so that the list needs no focus of its own. */}
            <Input className="field-input" role="combobox" aria-expanded />
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
