import type { KeyboardEvent } from 'react';

/** State and acts of a field in which a record is found by typing, as its keys need them. */
interface TypedField {
  /** Whether its text differs from the choice. */
  readonly isTyping: boolean;
  readonly isOpen: () => boolean;
  /** Takes what is meant; tells whether something was. */
  readonly take: () => boolean;
  /** Answers Enter where nothing is meant. */
  readonly fail: () => void;
  /** Shows again what is chosen; undefined where nothing is. */
  readonly restore: (() => void) | undefined;
  /** Whether an option that is pointed at is being chosen by key. */
  readonly isChoosing: { current: boolean };
}

/**
 * Handles the keys of such a field before its list gets them: by itself the list puts the last
 * choice back in the place of the typed text.
 */
export function typedKeys(field: TypedField): {
  readonly down: (event: KeyboardEvent) => void;
  readonly up: () => void;
} {
  const { isTyping, isOpen, take, fail, restore, isChoosing } = field;
  return {
    down: (event) => {
      isChoosing.current = false;
      const { target, key, nativeEvent } = event;
      if (nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
      const pointsAtOne = target.getAttribute('aria-activedescendant') !== null;
      if (key === 'Enter' || key === 'Tab') {
        isChoosing.current = pointsAtOne;
        if (pointsAtOne || !isTyping) return;
        if (key === 'Enter') {
          // An answer to what was typed, not yet the end of the form.
          event.preventDefault();
          if (!take()) fail();
        }
        event.stopPropagation();
      } else if (key === 'Escape' && isTyping && !isOpen() && restore !== undefined) {
        restore();
        event.stopPropagation();
      } else if (isTyping && key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
        take();
      }
    },
    up: () => {
      isChoosing.current = false;
    },
  };
}
