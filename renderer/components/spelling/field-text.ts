/** A text field whose words are marked: of plain text, or of text with references. */
export type TextElement = HTMLElement;

/** A stretch of a field's text, in UTF-16 units; `to` is past the end. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The text of a field, and where in the page each part of it stands. */
export interface FieldText {
  /** Its text, in which a reference is one sign that is no letter. */
  readonly text: string;
  readonly pieces: readonly { readonly node: Text; readonly from: number }[];
}

const REFERENCE = '\uFFFC';

/**
 * Reads a field.
 * @param surface element in which its text can be marked: the field itself, or the layer over a
 * textarea
 */
export function readField(surface: HTMLElement): FieldText {
  const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  const pieces: { readonly node: Text; readonly from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('[data-react-aria-token]')) text += REFERENCE;
    else {
      pieces.push({ node: node as Text, from: text.length });
      text += (node as Text).data;
    }
  }
  return { text, pieces };
}

/** Gives a stretch of a field as the page has it; undefined where it is not in one piece. */
export function rangeOf({ pieces }: FieldText, { from, to }: Stretch): Range | undefined {
  const piece = pieces.findLast((each) => each.from <= from);
  if (piece === undefined || to - piece.from > piece.node.data.length) return undefined;
  const range = document.createRange();
  range.setStart(piece.node, from - piece.from);
  range.setEnd(piece.node, to - piece.from);
  return range;
}

/** Gives the selection in a field, or its caret; undefined where the focus is elsewhere. */
export function selectionIn(field: TextElement, { pieces }: FieldText): Stretch | undefined {
  if (document.activeElement !== field) return undefined;
  if (field instanceof HTMLTextAreaElement)
    return { from: field.selectionStart, to: field.selectionEnd };
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!field.contains(range.startContainer) || !field.contains(range.endContainer))
    return undefined;
  const offsetOf = (node: Node, offset: number): number => {
    const before = document.createRange();
    before.setStart(field, 0);
    before.setEnd(node, offset);
    const last = pieces.findLast((piece) => before.comparePoint(piece.node, 0) <= 0);
    if (last === undefined) return 0;
    return last.from + (last.node === node ? offset : last.node.data.length);
  };
  return {
    from: offsetOf(range.startContainer, range.startOffset),
    to: offsetOf(range.endContainer, range.endOffset),
  };
}

/** Selects a stretch of a field, and puts the focus there. */
export function selectIn(field: TextElement, text: FieldText, stretch: Stretch): void {
  field.focus();
  if (field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(stretch.from, stretch.to);
  } else {
    const range = rangeOf(text, stretch);
    if (range === undefined) return;
    document
      .getSelection()
      ?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
  }
  rangeOf(text, stretch)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Puts other words in the place of a stretch; the field's own undo takes that back. */
export function replaceIn(field: TextElement, text: FieldText, stretch: Stretch, by: string): void {
  selectIn(field, text, stretch);
  if (field instanceof HTMLTextAreaElement) {
    // The one way to put text in a textarea that its own undo takes back.
    document.execCommand('insertText', false, by);
    return;
  }
  const range = rangeOf(text, stretch);
  if (range === undefined) return;
  // A field with references keeps its own text, and changes it as the browser asks.
  field.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: by,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
    }),
  );
}
