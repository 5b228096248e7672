import { buffer } from 'node:stream/consumers';
import { DossierError } from '../../db/model/errors.ts';
import { texts } from '../../db/model/texts/index.ts';
import { decodeText } from '../exchange/decode-text.ts';
import type { Console } from './command.ts';

const broken = new AbortController();
process.once('SIGINT', () => broken.abort());
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop reading ("dump | head"); that is no failure of ours. Any
  // other error is told by the write that met it.
  if (error.code === 'EPIPE') process.exit(0);
});

function isFull({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
}

/** The terminal the process was started from. Ctrl+C breaks long work off, once; twice ends it. */
export const terminal: Console = {
  read: async () => decodeText(await buffer(process.stdin), texts.nl.commands.standardInput),
  write: (words) =>
    new Promise((resolve, reject) => {
      process.stdout.write(words, (cause) => {
        if (cause === null || cause === undefined) resolve();
        else reject(new DossierError('output-cut-off', { full: isFull(cause) }, { cause }));
      });
    }),
  say: (line) => console.error(line),
  signal: broken.signal,
};
