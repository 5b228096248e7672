import { type RefObject, useState } from 'react';
import {
  type Position,
  setTokenFieldSelection,
  TokenFieldValue,
} from 'react-aria-components/TokenField';
import { EXPIRED, type LinkResolver, type LinkTarget } from '../../../db/model/links/index.ts';
import { pastedText } from '../../app/pastes.ts';
import { announce } from '../../data/announcements.ts';
import { useWords } from '../../i18n/words.ts';
import { segmentsOf, textOf } from './link-segments.ts';
import { typedAt } from './typed-at.ts';

/** How a field with references copies its own text, references and all. */
const OWN_COPY = 'application/vnd.react-aria.tokens+json';

type FieldValue = TokenFieldValue<LinkTarget>;

/** What of a paste decides on what is put in. */
interface PasteEvent {
  readonly clipboardData: Pick<DataTransfer, 'types' | 'getData'>;
  readonly preventDefault: () => void;
}

/** A text with references while it is edited. */
export interface LinkTextState {
  readonly field: FieldValue;
  readonly change: (field: FieldValue) => void;
  readonly paste: (event: PasteEvent) => void;
  /** Whether a record to refer to is being chosen. */
  readonly isPicking: boolean;
  /** Begins to choose one, for where the caret is. */
  readonly startPicking: () => void;
  readonly pick: (target: LinkTarget) => void;
  readonly stopPicking: () => void;
}

/**
 * Edits a text with references: typing, pasting, choosing a record.
 *
 * @param box what the field stands in; what is done beside it ends with the caret back in the field
 */
export function useLinkText(
  text: string,
  onChange: (text: string) => void,
  { box, resolve }: { box: RefObject<HTMLElement | null>; resolve: LinkResolver },
): LinkTextState {
  const words = useWords();
  const fieldValue = (of: string) => new TokenFieldValue<LinkTarget>(segmentsOf(of, resolve));
  const [held, setHeld] = useState(() => ({ text, field: fieldValue(text) }));
  // Where a picked reference goes; undefined while none is being picked.
  const [picking, setPicking] = useState<{ readonly from: Position; readonly to: Position }>();
  if (held.text !== text) setHeld({ text, field: fieldValue(text) });

  const take = (field: FieldValue) => {
    const now = textOf(field.segments);
    setHeld({ text: now, field });
    if (now !== text) onChange(now);
  };
  const endPicking = (caret: Position | undefined) => {
    setPicking(undefined);
    // The list takes the focus along when it goes; a field that gets it back begins at its front.
    requestAnimationFrame(() => {
      const input = box.current?.querySelector<HTMLElement>('.link-text');
      if (!input || caret === undefined) return;
      input.focus();
      setTokenFieldSelection(input, new TokenFieldValue.SelectedRange(caret), true);
    });
  };

  return {
    field: held.field,
    change: (field) => {
      const at = typedAt(held.field, field);
      take(field);
      if (at !== undefined) setPicking({ from: at, to: field.caretPosition });
    },
    paste: (event) => {
      if (event.clipboardData.types.includes(OWN_COPY)) return;
      event.preventDefault();
      const { start, end } = held.field.selectedRange;
      const pasted = pastedText(event.clipboardData.getData('text/plain'), 'lines');
      take(held.field.replaceRange(start, end, pasted.text, false));
      if (pasted.isMended) announce(words.components.pasteMended);
    },
    isPicking: picking !== undefined,
    startPicking: () => {
      const { start, end } = held.field.selectedRange;
      setPicking({ from: start, to: end });
    },
    pick: (target) => {
      if (picking === undefined) return;
      const token = { type: 'token', text: resolve(target) ?? EXPIRED, value: target } as const;
      const field = held.field.replaceRangeWithSegments(picking.from, picking.to, [token], false);
      take(field);
      endPicking(field.caretPosition);
    },
    stopPicking: () => endPicking(picking?.to),
  };
}
