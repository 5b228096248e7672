import { text } from 'node:stream/consumers';
import type { Console } from './command.ts';

const broken = new AbortController();
process.once('SIGINT', () => broken.abort());
// Whoever reads our output may stop reading ("dump | head"); that is no failure of ours.
process.stdout.on('error', () => process.exit(0));

/** The terminal the process was started from. Ctrl+C breaks long work off, once; twice ends it. */
export const terminal: Console = {
  read: () => text(process.stdin),
  write: (words) =>
    new Promise((resolve) => {
      process.stdout.write(words, () => resolve());
    }),
  say: (line) => console.error(line),
  signal: broken.signal,
};
