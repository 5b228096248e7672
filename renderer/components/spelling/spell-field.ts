import { type AllowedWords, toLookUp } from '../../../db/model/spelling/allowed-words.ts';
import { type WordInText, wordsToCheck } from '../../../db/model/spelling/words-to-check.ts';
import {
  type FieldText,
  rangeOf,
  readField,
  type Stretch,
  selectionIn,
  type TextElement,
} from './field-text.ts';
import { isIgnored, isInList, judge, judgements } from './judged-words.ts';

/** Time without typing after which words are looked at, in ms. */
const PAUSE = 300;

/** A field whose unknown words are marked. */
export interface SpelledField {
  readonly field: TextElement;
  /** Gives the text it holds now. */
  readonly read: () => FieldText;
  /** Asks the word list and answers the words it does not have, in order, the marked ones or not. */
  readonly findUnknown: () => Promise<readonly WordInText[]>;
  /** Finds the marked word at a place in the window, or the one that the caret is at. */
  readonly unknownAt: (
    point: { readonly x: number; readonly y: number } | 'caret',
  ) => WordInText | undefined;
  /** Takes the marks away, and stops watching. */
  readonly stop: () => void;
}

/** The fields that are shown, in no order. */
export const spelledFields = new Set<SpelledField>();

/** The name under which styles draw the marks. */
const HIGHLIGHT = 'unknown-word';

/** Changes of a text that fingers make: not undo, nor a word that takes the place of another. */
const TYPING = /^(?:insertText|insertComposition|insertFromComposition|delete)/;

/** A field, and how its words are judged. */
interface Watched {
  readonly field: TextElement;
  /**
   * Element in which its words are marked: itself, or the layer over a textarea with the same text.
   */
  readonly surface: HTMLElement;
  readonly isAllowed: AllowedWords;
  /** Hears how many words are marked. */
  readonly onCount: (count: number) => void;
}

/** A word that is marked, and where the page has it. */
interface Mark {
  readonly word: WordInText;
  readonly range: Range;
}

/**
 * Marks the words of a field that are not in the word list, from the first time it has the focus.
 * Words are looked at in a pause of the typing, and the one that is being typed is left alone until
 * the caret leaves it; while one types, marks only move along. They are drawn, not put in the text:
 * caret, selection, undo and input methods know nothing of them.
 */
export function spellField({ field, surface, isAllowed, onCount }: Watched): SpelledField {
  const highlight = highlightOfAll();
  const stops = new AbortController();
  const { signal } = stops;
  let isTouched = document.activeElement === field;
  let marks: readonly Mark[] = [];
  /** The text that the marks belong to. */
  let markedText = '';
  /** Offset of the word that is being typed; `now`: the one that the caret is in. */
  let typedFrom: number | 'now' | undefined;
  let pause: number | undefined;

  const isUnknown = (word: WordInText): boolean | undefined => {
    if (isIgnored(word.word)) return false;
    const asked = toLookUp(word, isAllowed);
    if (asked === undefined) return false;
    const isThere = isInList(asked);
    return isThere === undefined ? undefined : !isThere;
  };
  const askFor = async (found: readonly WordInText[]): Promise<void> => {
    await judge(found.flatMap((word) => toLookUp(word, isAllowed) ?? []));
  };
  const show = (text: string, shown: readonly Mark[]): void => {
    for (const { range } of marks)
      if (!shown.some((mark) => mark.range === range)) highlight.delete(range);
    for (const { range } of shown) highlight.add(range);
    marks = shown;
    markedText = text;
  };

  const mark = (): void => {
    window.clearTimeout(pause);
    const text = readField(surface);
    const found = wordsToCheck(text.text);
    const caret = selectionIn(field, text);
    const atCaret = caret && wordAt(found, caret);
    if (typedFrom === 'now') typedFrom = atCaret?.from;
    if (atCaret?.from !== typedFrom) typedFrom = undefined;
    const typed = typedFrom === undefined ? undefined : atCaret;
    const judged = found.filter((word) => word !== typed);
    const unknown = judged.filter(isUnknown);
    show(
      text.text,
      unknown.flatMap((word) => {
        const range = rangeOf(text, word);
        return range === undefined ? [] : [{ word, range }];
      }),
    );
    onCount(marks.length);
    const unasked = judged.filter((word) => isUnknown(word) === undefined);
    // Without an answer nothing is marked; the next change asks again.
    if (unasked.length > 0) askFor(unasked).catch(() => {});
  };
  const markSoon = (): void => {
    window.clearTimeout(pause);
    if (isTouched) pause = window.setTimeout(mark, PAUSE);
  };
  const follow = (): void => {
    if (marks.length > 0) {
      const text = readField(surface);
      show(text.text, movedMarks(marks, markedText, text));
    }
    markSoon();
  };

  const touch = (): void => {
    isTouched = true;
    markSoon();
  };
  const leave = (): void => {
    typedFrom = undefined;
    markSoon();
  };
  const type = ({ inputType }: InputEvent): void => {
    if (TYPING.test(inputType)) typedFrom = 'now';
  };
  field.addEventListener('focus', touch, { signal });
  field.addEventListener('blur', leave, { signal });
  field.addEventListener('beforeinput', type, { signal });
  document.addEventListener(
    'selectionchange',
    () => {
      if (typedFrom !== undefined) markSoon();
    },
    { signal },
  );
  // In the very task that changes the text: marks do not stay behind for a frame.
  const changes = new MutationObserver(follow);
  changes.observe(surface, { characterData: true, childList: true, subtree: true });
  const stopListening = judgements.subscribe(() => {
    if (isTouched) mark();
  });
  markSoon();

  const made: SpelledField = {
    field,
    read: () => readField(surface),
    findUnknown: async () => {
      await askFor(wordsToCheck(readField(surface).text));
      isTouched = true;
      mark();
      return wordsToCheck(readField(surface).text).filter(isUnknown);
    },
    unknownAt: (point) => {
      if (point !== 'caret')
        return marks.find(({ range }) =>
          [...range.getClientRects()].some((box) => holds(box, point)),
        )?.word;
      const text = readField(surface);
      const caret = selectionIn(field, text);
      return caret && wordAt(wordsToCheck(text.text).filter(isUnknown), caret);
    },
    stop: () => {
      stops.abort();
      changes.disconnect();
      stopListening();
      window.clearTimeout(pause);
      show('', []);
      spelledFields.delete(made);
    },
  };
  spelledFields.add(made);
  return made;
}

/** Moves the marks of a text that was changed in one place along with the words they are on. */
function movedMarks(marks: readonly Mark[], before: string, now: FieldText): readonly Mark[] {
  const shorter = Math.min(before.length, now.text.length);
  let front = 0;
  while (front < shorter && before[front] === now.text[front]) front += 1;
  let back = 0;
  while (back < shorter - front && before.at(-1 - back) === now.text.at(-1 - back)) back += 1;
  const by = now.text.length - before.length;
  return marks.flatMap(({ word, range }) => {
    const isAfter = word.from >= before.length - back;
    if (word.to > front && !isAfter) return [];
    const moved = isAfter ? { ...word, from: word.from + by, to: word.to + by } : word;
    const place = rangeOf(now, moved);
    if (place === undefined) return [];
    // The same range, so that only what moved is drawn anew.
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return [{ word: moved, range }];
  });
}

function wordAt(words: readonly WordInText[], { from, to }: Stretch): WordInText | undefined {
  return words.find((word) => word.from <= from && to <= word.to);
}

function holds(box: DOMRect, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

function highlightOfAll(): Highlight {
  const known = CSS.highlights.get(HIGHLIGHT);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(HIGHLIGHT, made);
  return made;
}
