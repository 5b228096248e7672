/** What the rest of the stand-in needs of a window. */
export interface ListedWindow {
  readonly id: number;
  readonly close: () => void;
}

const windows = new Map<number, ListedWindow>();

/** Windows in the order in which they came to the front; the last one is in front. */
export function allWindows(): readonly ListedWindow[] {
  return [...windows.values()];
}

export function listWindow(window: ListedWindow): void {
  windows.delete(window.id);
  windows.set(window.id, window);
}

export function unlistWindow(id: number): void {
  windows.delete(id);
}

export function windowWith(id: number): ListedWindow | undefined {
  return windows.get(id);
}
