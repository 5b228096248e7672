import { type RefObject, useRef, useState } from 'react';
import {
  type Position,
  setTokenFieldSelection,
  TokenFieldValue,
} from 'react-aria-components/TokenField';
import { EXPIRED, type LinkTarget } from '../../../db/model/links/index.ts';
import { pastedText } from '../../app/pastes.ts';
import { announce } from '../../data/announcements.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { segmentsOf, textOf } from './link-segments.ts';
import {
  areOvertaken,
  endingAt,
  finishedBy,
  madeLinks,
  offsetOf,
  overtakenUnmade,
  type Recognised,
  recognisedIn,
  unmadeLinks,
} from './make-links.ts';
import { typedAt } from './typed-at.ts';

/** Media type in which a field with references copies its own text, references and all. */
const OWN_COPY = 'application/vnd.react-aria.tokens+json';

type FieldValue = TokenFieldValue<LinkTarget>;

/** References that were just made links out of words. */
interface Made {
  /** Words they were made of: "voorstel 26". */
  readonly phrases: readonly string[];
  readonly links: readonly LinkTarget[];
  /** The field as it was without them, and the place of its caret. */
  readonly before: FieldValue;
  readonly caret: Position;
}

/** Part of a paste event from which is read what to put in. */
interface PasteEvent {
  readonly clipboardData: Pick<DataTransfer, 'types' | 'getData'>;
  readonly preventDefault: () => void;
}

/** A text with references while it is edited. */
export interface LinkTextState {
  readonly field: FieldValue;
  readonly change: (field: FieldValue) => void;
  readonly paste: (event: PasteEvent) => void;
  /** Finishes what was typed last: the field is left, or the form saved. */
  readonly finish: () => void;
  /** Whether a record to refer to is being chosen. */
  readonly isPicking: boolean;
  /** Begins to choose one, for where the caret is. */
  readonly startPicking: () => void;
  readonly pick: (target: LinkTarget) => void;
  readonly stopPicking: () => void;
  /** Words that were last made links, while they can be left as words. */
  readonly made: readonly string[] | undefined;
  readonly leaveAsText: () => void;
}

/**
 * Edits a text with references: typing, pasting, choosing a record. References that are typed or
 * pasted as words become links where they mean one record; what the dossier holds already is never
 * made a link by itself, and what was left as words stays words for as long as the field is shown.
 *
 * @param box the element around the field; what is done beside it ends with the caret back in the
 * field
 */
export function useLinkText(
  text: string,
  onChange: (text: string) => void,
  box: RefObject<HTMLElement | null>,
): LinkTextState {
  const words = useWords();
  const { resolve, references } = useLookup();
  const fieldValue = (of: string) => new TokenFieldValue<LinkTarget>(segmentsOf(of, resolve));
  const [held, setHeld] = useState(() => ({ text, field: fieldValue(text) }));
  // Where a picked reference goes; undefined while none is being picked.
  const [picking, setPicking] = useState<{ readonly from: Position; readonly to: Position }>();
  const [made, setMade] = useState<Made>();
  const kept = useRef(new Set<string>());
  const isTyped = useRef(false);
  if (held.text !== text) {
    setHeld({ text, field: fieldValue(text) });
    setMade(undefined);
  }

  const take = (field: FieldValue) => {
    const now = textOf(field.segments);
    setHeld({ text: now, field });
    if (now !== text) onChange(now);
  };
  const takeWithLinks = (field: FieldValue, found: readonly Recognised[]) => {
    const wanted = found.filter(({ phrase }) => !kept.current.has(phrase));
    if (wanted.length === 0) return take(field);
    const caret = field.caretPosition;
    const linked = madeLinks(field, wanted, resolve);
    const phrases = [...new Set(wanted.map(({ phrase }) => phrase))];
    take(linked.field);
    setMade({ phrases, links: linked.links, before: field, caret });
  };
  const keepAsText = ({ phrases }: Made) => {
    for (const phrase of phrases) kept.current.add(phrase);
    setMade(undefined);
    announce(words.components.leftAsText({ phrases }));
  };
  const backToField = (caret: Position) => {
    // What stands beside the field takes the focus along when it goes, and a field that gets the
    // focus back begins at its front.
    requestAnimationFrame(() => {
      const input = box.current?.querySelector<HTMLElement>('.link-text');
      if (!input) return;
      input.focus();
      setTokenFieldSelection(input, new TokenFieldValue.SelectedRange(caret), true);
    });
  };

  return {
    field: held.field,
    change: (field) => {
      // Undo gives the very field from before the links were made: its words were meant.
      if (made !== undefined && field === made.before) {
        keepAsText(made);
        take(field.withCaretPosition(made.caret));
        return;
      }
      const at = typedAt(held.field, field);
      if (field.toString().length > held.field.toString().length) isTyped.current = true;
      if (made !== undefined && areOvertaken(field, made.links, references)) {
        // "voorstel 3 " was a reference until "jaar geleden" followed.
        take(overtakenUnmade(field, made.links));
        setMade(undefined);
      } else takeWithLinks(field, finishedBy(held.field, field, references));
      if (at !== undefined) setPicking({ from: at, to: field.caretPosition });
    },
    paste: (event) => {
      if (event.clipboardData.types.includes(OWN_COPY)) return;
      event.preventDefault();
      const { start, end } = held.field.selectedRange;
      const from = offsetOf(held.field, start);
      const pasted = pastedText(event.clipboardData.getData('text/plain'), 'lines');
      const field = held.field.replaceRange(start, end, pasted.text, false);
      const upTo = from + pasted.text.length;
      const inPasted = (one: Recognised) => one.to > from && one.to <= upTo;
      takeWithLinks(field, pasted.isAsIs ? [] : recognisedIn(field, references).filter(inPasted));
      if (pasted.isMended) announce(words.components.pasteMended);
    },
    finish: () => {
      if (!isTyped.current || picking !== undefined) return;
      isTyped.current = false;
      const typed = held.field.toString().slice(0, offsetOf(held.field, held.field.caretPosition));
      const caret = typed.trimEnd().length;
      const found = endingAt(held.field, caret, references);
      if (found.length > 0) takeWithLinks(held.field, found);
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
      setPicking(undefined);
      backToField(field.caretPosition);
    },
    stopPicking: () => {
      setPicking(undefined);
      if (picking !== undefined) backToField(picking.to);
    },
    made: made?.phrases,
    leaveAsText: () => {
      if (made === undefined) return;
      const field = unmadeLinks(held.field, made.links);
      keepAsText(made);
      take(field);
      backToField(field.caretPosition);
    },
  };
}
