import { useEffect, useEffectEvent } from 'react';
import { fromPasted, fromPastedOnOneLine } from '../../db/model/pasted/index.ts';
import { announce } from '../data/announcements.ts';
import { useWords } from '../i18n/words.ts';
import { isShortcut } from './shortcuts.ts';

/** Shortcut that pastes what was copied as it is. */
const PASTE_AS_IS = 'CmdOrCtrl+Shift+V';

// The browser says the same of both kinds of paste: only the keys that are down tell them apart.
let isAskedAsIs = false;

/** Text to put in a text field for what was copied. */
export interface Pasted {
  readonly text: string;
  /**
   * Whether it differs from what was copied: broken lines or words were mended, or a list was read.
   */
  readonly isMended: boolean;
  /** Whether it was asked for as it is: nothing of it is to be read either. */
  readonly isAsIs: boolean;
}

/** Mends what was copied for a field of one line or of several, unless it was asked for as it is. */
export function pastedText(copied: string, lines: 'one-line' | 'lines'): Pasted {
  const plain = copied.replaceAll(/\r\n?/g, '\n');
  if (isAskedAsIs) return { text: plain, isMended: false, isAsIs: true };
  const text = lines === 'lines' ? fromPasted(plain) : fromPastedOnOneLine(plain);
  // What any field does with line ends is no news.
  const expected =
    lines === 'lines'
      ? plain
      : plain
          .split('\n')
          .map((line) => line.trim())
          .join(' ');
  return { text, isMended: text.trim() !== expected.trim(), isAsIs: false };
}

/**
 * Tells the fields of plain text; undefined for others, and for a field of lines that each stand
 * alone, which has nothing to mend.
 */
function plainField(target: EventTarget | null): 'one-line' | 'lines' | undefined {
  if (target instanceof HTMLTextAreaElement) {
    return target.readOnly || target.dataset.ownLines !== undefined ? undefined : 'lines';
  }
  const isWords =
    target instanceof HTMLInputElement && !target.readOnly && /^(?:text|search)$/.test(target.type);
  return isWords ? 'one-line' : undefined;
}

/** Mends what is pasted in the fields of plain text, and says so. */
export function usePasteMending(): void {
  const words = useWords();
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const lines = plainField(event.target);
    const copied = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || lines === undefined || isAskedAsIs) return;
    const { text, isMended } = pastedText(copied, lines);
    if (text === copied) return;
    event.preventDefault();
    // The one way to put text in a field that the field's own undo takes back.
    document.execCommand('insertText', false, text);
    if (isMended) announce(words.components.pasteMended);
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      isAskedAsIs = isShortcut(PASTE_AS_IS, event);
    };
    const release = () => {
      isAskedAsIs = false;
    };
    const mend = (event: ClipboardEvent) => paste(event);
    window.addEventListener('keydown', press, true);
    window.addEventListener('keyup', release, true);
    // After every field that has a reading of its own: those have said so by then.
    window.addEventListener('paste', mend);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('keyup', release, true);
      window.removeEventListener('paste', mend);
    };
  }, []);
}
