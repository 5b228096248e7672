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

/** Time without typing after which the word list is asked, in ms. */
const PAUSE = 400;

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

/**
 * Marks the words of a field that are not in the word list, from the first time it has the focus.
 * The word that is being typed is left alone until the caret leaves it. Marks are drawn, not put in
 * the text: caret, selection, undo and input methods know nothing of them.
 */
export function spellField({ field, surface, isAllowed, onCount }: Watched): SpelledField {
  const highlight = highlightOfAll();
  const stops = new AbortController();
  const { signal } = stops;
  let isTouched = document.activeElement === field;
  let marks: readonly { readonly range: Range; readonly word: WordInText }[] = [];
  let typedFrom: number | undefined;
  let frame = 0;
  let pause: number | undefined;
  let words: { readonly of: string; readonly found: readonly WordInText[] } = { of: '', found: [] };

  const wordsOf = ({ text }: FieldText): readonly WordInText[] => {
    if (words.of !== text) words = { of: text, found: wordsToCheck(text) };
    return words.found;
  };
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
  const clear = (): void => {
    for (const { range } of marks) highlight.delete(range);
    marks = [];
  };

  const mark = (): void => {
    const text = readField(surface);
    const found = wordsOf(text);
    const caret = selectionIn(field, text);
    const typed = typedFrom === undefined ? undefined : caret && wordAt(found, caret);
    if (typed?.from !== typedFrom) typedFrom = undefined;
    clear();
    marks = found.flatMap((word) => {
      if (word === typed && typedFrom !== undefined) return [];
      const range = isUnknown(word) ? rangeOf(text, word) : undefined;
      return range === undefined ? [] : [{ range, word }];
    });
    for (const { range } of marks) highlight.add(range);
    onCount(marks.length);
    window.clearTimeout(pause);
    const unasked = found.filter((word) => word !== typed && isUnknown(word) === undefined);
    // Without an answer nothing is marked; the next change asks again.
    if (unasked.length > 0)
      pause = window.setTimeout(() => void askFor(unasked).catch(() => {}), PAUSE);
  };
  const markSoon = (): void => {
    cancelAnimationFrame(frame);
    if (isTouched) frame = requestAnimationFrame(mark);
  };

  field.addEventListener(
    'focus',
    () => {
      isTouched = true;
      markSoon();
    },
    { signal },
  );
  field.addEventListener(
    'blur',
    () => {
      typedFrom = undefined;
      markSoon();
    },
    { signal },
  );
  // A field with references cancels this event, and changes its text itself.
  field.addEventListener(
    'beforeinput',
    ({ inputType }) => {
      if (!TYPING.test(inputType)) return;
      requestAnimationFrame(() => {
        const text = readField(surface);
        const caret = selectionIn(field, text);
        typedFrom = caret && wordAt(wordsOf(text), caret)?.from;
        markSoon();
      });
    },
    { signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      if (typedFrom !== undefined) markSoon();
    },
    { signal },
  );
  const changes = new MutationObserver(markSoon);
  changes.observe(surface, { characterData: true, childList: true, subtree: true });
  const stopListening = judgements.subscribe(markSoon);
  markSoon();

  const made: SpelledField = {
    field,
    read: () => readField(surface),
    findUnknown: async () => {
      const read = () => wordsOf(readField(surface));
      await askFor(read());
      isTouched = true;
      markSoon();
      return read().filter(isUnknown);
    },
    unknownAt: (point) => {
      if (point === 'caret') {
        const text = readField(surface);
        const caret = selectionIn(field, text);
        const unknown = wordsOf(text).filter(isUnknown);
        return caret && wordAt(unknown, caret);
      }
      return marks.find(({ range }) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left <= point.x && point.x <= right && top <= point.y && point.y <= bottom,
        ),
      )?.word;
    },
    stop: () => {
      stops.abort();
      changes.disconnect();
      stopListening();
      cancelAnimationFrame(frame);
      window.clearTimeout(pause);
      clear();
      spelledFields.delete(made);
    },
  };
  spelledFields.add(made);
  return made;
}

function wordAt(words: readonly WordInText[], { from, to }: Stretch): WordInText | undefined {
  return words.find((word) => word.from <= from && to <= word.to);
}

function highlightOfAll(): Highlight {
  const known = CSS.highlights.get(HIGHLIGHT);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(HIGHLIGHT, made);
  return made;
}
