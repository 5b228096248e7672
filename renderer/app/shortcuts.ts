/** Parts of a key press that decide on a shortcut. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

const isMac = navigator.platform.startsWith('Mac');

/** Browser names of the keys that Electron's notation names otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  plus: '+',
};

/** Tells whether a key press is the shortcut, given in Electron's notation: `CmdOrCtrl+Shift+Z`. */
export function isShortcut(shortcut: string, press: KeyPress): boolean {
  const parts = shortcut.toLowerCase().split('+');
  const main = parts.at(-1) ?? '';
  const key = NAMES[main] ?? main;
  const command = parts.includes('cmdorctrl');
  return (
    press.key.toLowerCase() === key &&
    (isMac ? press.metaKey : press.ctrlKey) === command &&
    press.altKey === parts.includes('alt') &&
    // "+" is typed with shift on most keyboards; that shift is not part of the shortcut.
    (press.shiftKey === parts.includes('shift') || key === '+')
  );
}

const SHOWN: Readonly<Record<string, string>> = {
  CmdOrCtrl: isMac ? '⌘' : 'Ctrl',
  Alt: isMac ? '⌥' : 'Alt',
  Shift: isMac ? '⇧' : 'Shift',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Plus: '+',
};

/** Separator between the keys of a shortcut. */
export const BETWEEN_KEYS = isMac ? '' : '+';

/** Lists the keys of a shortcut as the user reads them: "Ctrl", "Shift", "Z". */
export function shownKeys(shortcut: string): readonly string[] {
  return shortcut.split('+').map((part) => SHOWN[part] ?? part);
}

/** Gives a shortcut, in Electron's notation, in that of aria-keyshortcuts. */
export function ariaShortcut(shortcut: string): string {
  return shortcut
    .replace('CmdOrCtrl', isMac ? 'Meta' : 'Control')
    .replace(/(Up|Down|Left|Right)$/, 'Arrow$1');
}
