import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { type Language, texts } from '../../db/model/texts/index.ts';

/** Where the menu was asked for, and what it does. */
export interface ContextMenuContents {
  readonly language: Language;
  readonly at: Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>;
  readonly pasteUnchanged: () => void;
}

/** The menu of the right button: in a text field, and on text that is selected; empty elsewhere. */
export function contextMenuTemplate({
  language,
  at,
  pasteUnchanged,
}: ContextMenuContents): readonly MenuItemConstructorOptions[] {
  const words = texts[language].menu;
  const copy = { role: 'copy', label: words.copy, enabled: at.editFlags.canCopy } as const;
  if (!at.isEditable) return at.selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'cut', label: words.cut, enabled: at.editFlags.canCut },
    copy,
    { role: 'paste', label: words.paste, enabled: at.editFlags.canPaste },
    { label: words.pasteUnchanged, enabled: at.editFlags.canPaste, click: pasteUnchanged },
    { type: 'separator' },
    { role: 'selectAll', label: words.selectAll, enabled: at.editFlags.canSelectAll },
  ];
}
