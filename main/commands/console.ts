import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DossierError } from '../../db/model/errors.ts';
import { texts } from '../../db/model/texts/index.ts';
import { decodeText } from '../exchange/decode-text.ts';
import type { Console } from './command.ts';

/** The three standard streams of a command line, named as a process names them. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

function isFull({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
}

/**
 * Makes the console of a command line from its streams; each is touched only when it is first used.
 * @param signal fires when the user breaks the command off
 */
export function consoleOn(streams: Streams, signal: AbortSignal): Console {
  return {
    read: async () => decodeText(await buffer(streams.stdin), texts.nl.commands.standardInput),
    write: (words) =>
      new Promise((resolve, reject) => {
        streams.stdout.write(words, (cause: NodeJS.ErrnoException | null | undefined) => {
          if (cause === null || cause === undefined) resolve();
          else reject(new DossierError('output-cut-off', { full: isFull(cause) }, { cause }));
        });
      }),
    say: (line) => {
      streams.stderr.write(`${line}\n`);
    },
    signal,
  };
}
