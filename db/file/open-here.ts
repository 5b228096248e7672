import { stat } from 'node:fs/promises';

/**
 * The files this process has open through SQLite. Where files are locked the POSIX way, closing any
 * descriptor of a file drops every lock the process has on it, SQLite's own included; so a file
 * that stands here must not be opened by other means.
 * @see https://sqlite.org/howtocorrupt.html, "POSIX advisory locks canceled by a separate thread
 *   doing close()"
 */
const openFiles = new Map<string, number>();

async function keyOf(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev}:${ino}`;
}

/** Tells whether this process has the file open; false for a file that is not there. */
export async function isOpenHere(path: string): Promise<boolean> {
  const key = await keyOf(path).catch(() => undefined);
  return key !== undefined && openFiles.has(key);
}

/** Remembers that a file is open here, until the function that comes back is called. */
export async function noteOpen(path: string): Promise<() => void> {
  const key = await keyOf(path);
  openFiles.set(key, (openFiles.get(key) ?? 0) + 1);
  return () => {
    const left = (openFiles.get(key) ?? 1) - 1;
    if (left === 0) openFiles.delete(key);
    else openFiles.set(key, left);
  };
}
