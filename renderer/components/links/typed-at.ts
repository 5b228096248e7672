import type { Position, TokenFieldSegment } from 'react-aria-components/TokenField';

/** Part of a text field's state from which the typed sign is read. */
export interface TypedText {
  readonly segments: readonly TokenFieldSegment[];
  readonly caretPosition: Position;
  readonly toString: () => string;
}

/**
 * Finds an `@` that was just typed at the beginning of a word: there a reference is asked for. In
 * the middle of a word, as in an address, it is an ordinary sign.
 */
export function typedAt(before: TypedText, after: TypedText): Position | undefined {
  if (after.toString().length !== before.toString().length + 1) return undefined;
  const { index, offset } = after.caretPosition;
  const segment = after.segments[index];
  if (segment?.type !== 'text' || segment.text[offset - 1] !== '@') return undefined;
  const previous = segment.text[offset - 2];
  return previous === undefined || /[\s(«“"']/.test(previous)
    ? { index, offset: offset - 1 }
    : undefined;
}
