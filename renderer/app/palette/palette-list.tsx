import { type KeyboardEvent, type ReactElement, useEffect, useId, useState } from 'react';
import { ShortcutKeys } from '../../components/shortcut-keys.tsx';
import { useWords } from '../../i18n/words.ts';

/** Option of the palette that can be chosen. */
export interface PaletteOption {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  /** Shortcut in Electron's notation. */
  readonly shortcut?: string;
  readonly choose: () => void;
}

/** Options of one kind, under a title. */
export interface PaletteGroup {
  readonly key: string;
  readonly title: string;
  readonly options: readonly PaletteOption[];
  /** Count of the options found that are not shown. */
  readonly more: number;
}

/** Options per page of the list. */
const PAGE = 8;

/**
 * Shows a field with what is found under it. The focus stays in the field; the arrow keys run
 * through the list and Enter chooses, at once: no key pressed quickly is lost.
 */
export function PaletteList({
  typed,
  onType,
  groups,
}: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly groups: readonly PaletteGroup[];
}): ReactElement {
  const words = useWords();
  const id = useId();
  const [at, setAt] = useState(0);
  const options = groups.flatMap((group) => group.options);
  const current = Math.min(at, options.length - 1);
  const optionId = (key: string) => `${id}-${key}`;
  const active = options[current];

  const activeId = active === undefined ? undefined : optionId(active.key);

  useEffect(() => {
    if (activeId !== undefined)
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const press = (event: KeyboardEvent) => {
    const to = destination(event.key, current, options.length);
    if (to !== undefined) setAt(to);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) active?.choose();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        className="field-input palette-input"
        type="text"
        role="combobox"
        aria-label={words.palette.title}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={activeId}
        placeholder={words.palette.hint}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the dialog is for typing in
        autoFocus
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div
        className="palette-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={words.palette.title}
        tabIndex={-1}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
          <div key={group.key} role="group" aria-labelledby={optionId(group.key)}>
            <div className="palette-group" id={optionId(group.key)} role="presentation">
              {group.title}
            </div>
            {group.options.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
              <div
                key={option.key}
                id={optionId(option.key)}
                className="palette-option"
                role="option"
                tabIndex={-1}
                aria-selected={option === active}
                // The focus stays where one types.
                onMouseDown={(event) => event.preventDefault()}
                onClick={option.choose}
              >
                <span className="palette-name">{option.name}</span>{' '}
                <span className="palette-about">{option.about}</span>
                {option.shortcut === undefined ? null : <ShortcutKeys shortcut={option.shortcut} />}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="palette-count" role="status">
        {words.palette.count({
          shown: options.length,
          more: groups.reduce((sum, { more }) => sum + more, 0),
        })}
      </p>
    </>
  );
}

/** Gives the index that a key moves to in a list; undefined for a key that does not move. */
function destination(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'PageDown':
      return Math.min(at + PAGE, count - 1);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    default:
      return undefined;
  }
}
