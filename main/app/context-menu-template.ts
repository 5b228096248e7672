import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { type Language, texts } from '../../db/model/texts/index.ts';

/** Place for which the menu was asked, and what its items do. */
export interface ContextMenuContents {
  readonly language: Language;
  readonly at: Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>;
  readonly pasteUnchanged: () => void;
  /** Items for a misspelt word; absent where the word is in the word list. */
  readonly spelling?: SpellingItems;
}

/** Items of the menu for a word that is not in the word list. */
export interface SpellingItems {
  /** Words that may have been meant, the likeliest first. */
  readonly suggestions: readonly string[];
  readonly replace: (by: string) => void;
  /** Adds the word to the dossier's own list. */
  readonly add: () => void;
  readonly ignore: () => void;
}

const LINE = { type: 'separator' } as const;

/** Gives the context menu of a text field, or of selected text; empty elsewhere. */
export function contextMenuTemplate({
  language,
  at,
  pasteUnchanged,
  spelling,
}: ContextMenuContents): readonly MenuItemConstructorOptions[] {
  const words = texts[language].menu;
  const copy = { role: 'copy', label: words.copy, enabled: at.editFlags.canCopy } as const;
  if (!at.isEditable) return at.selectionText.trim() === '' ? [] : [copy];
  return [
    ...(spelling === undefined ? [] : spellingItems(spelling, words)),
    { role: 'cut', label: words.cut, enabled: at.editFlags.canCut },
    copy,
    { role: 'paste', label: words.paste, enabled: at.editFlags.canPaste },
    { label: words.pasteUnchanged, enabled: at.editFlags.canPaste, click: pasteUnchanged },
    LINE,
    { role: 'selectAll', label: words.selectAll, enabled: at.editFlags.canSelectAll },
  ];
}

function spellingItems(
  { suggestions, replace, add, ignore }: SpellingItems,
  words: (typeof texts)[Language]['menu'],
): readonly MenuItemConstructorOptions[] {
  const meant = suggestions.map((by) => ({ label: by, click: () => replace(by) }));
  return [
    ...(meant.length > 0 ? meant : [{ label: words.noSuggestions, enabled: false }]),
    LINE,
    { label: words.addWord, click: add },
    { label: words.ignoreWord, click: ignore },
    LINE,
  ];
}
