import { Menu } from 'electron';
import type { Language } from '../../db/model/texts/index.ts';
import type { SpellingChoice } from '../../preload/contract/spelling-channels.ts';
import type { AppWindow } from './app-window.ts';
import { contextMenuTemplate } from './context-menu-template.ts';
import { pasteUnchanged } from './paste-unchanged.ts';

/** Contents of the menu of a word that is not in the word list. */
export interface SpellingMenu {
  readonly language: Language;
  readonly word: string;
  readonly suggestions: readonly string[];
  readonly isSelected: boolean;
  /** Place of the menu in the window; absent: at the mouse. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** Shows the menu of an unknown word in a window, whose page is told what was chosen. */
export function showSpellingMenu({ browser, tell }: AppWindow, menu: SpellingMenu): void {
  const { language, word, suggestions, isSelected, at } = menu;
  const choose = (choice: SpellingChoice) => () => tell('spelling.chosen', choice);
  const template = contextMenuTemplate({
    language,
    at: {
      isEditable: true,
      selectionText: '',
      editFlags: {
        canUndo: true,
        canRedo: true,
        canCut: isSelected,
        canCopy: isSelected,
        canPaste: true,
        canDelete: isSelected,
        canSelectAll: true,
        canEditRichly: false,
      },
    },
    pasteUnchanged: () => pasteUnchanged(browser.webContents),
    spelling: {
      suggestions,
      replace: (by) => choose({ kind: 'replace', word, by })(),
      add: choose({ kind: 'add', word }),
      ignore: choose({ kind: 'ignore', word }),
    },
  });
  Menu.buildFromTemplate([...template]).popup({ window: browser, ...at });
}
