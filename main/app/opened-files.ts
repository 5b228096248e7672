import { app } from 'electron';

/** Files that the system asks to be opened, from the very start on. */
export interface OpenedFiles {
  /** Gives the files asked for so far, and hands over each later one as it comes. */
  readonly handOver: (open: (path: string) => void) => readonly string[];
}

/**
 * Keeps the files that macOS asks to be opened: it may ask before the application is ready.
 * @see https://www.electronjs.org/docs/latest/api/app#event-open-file-macos
 */
export function collectOpenedFiles(): OpenedFiles {
  const waiting: string[] = [];
  let open = (path: string): void => {
    waiting.push(path);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  return {
    handOver: (later) => {
      open = later;
      return waiting;
    },
  };
}
