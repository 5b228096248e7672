import type { Console } from './command.ts';
import { consoleOn } from './console.ts';

const broken = new AbortController();
process.once('SIGINT', () => broken.abort());
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop reading ("dump | head"); that is no failure of ours. Any
  // other error is told by the write that met it.
  if (error.code === 'EPIPE') process.exit(0);
});
// Where nobody hears what is said, there is nobody to tell that either.
process.stderr.on('error', () => {});

/**
 * Gives the terminal the process was started from. Ctrl+C aborts long work; a second one ends the
 * process.
 */
export const terminal: Console = consoleOn(process, broken.signal);
