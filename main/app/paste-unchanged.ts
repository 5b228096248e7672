import type { WebContents } from 'electron';

/**
 * Pastes what was copied unchanged, where a page would mend it. It presses Ctrl+Shift+V, for a page
 * knows the two kinds of pasting by their keys alone.
 */
export function pasteUnchanged(contents: WebContents): void {
  if (process.platform === 'darwin') {
    // A Mac's own menu has had the keys, and the page has seen them.
    contents.pasteAndMatchStyle();
    return;
  }
  for (const type of ['keyDown', 'keyUp'] as const)
    contents.sendInputEvent({ type, keyCode: 'V', modifiers: ['control', 'shift'] });
}
