// The product without a screen: one command a call, as exchange.md fixes them.
import { text } from 'node:stream/consumers';
import type { Console } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { runCommand } from './commands/run-command.ts';

const broken = new AbortController();
process.once('SIGINT', () => broken.abort());
// Whoever reads our output may stop reading ("dump | head"); that is no failure of ours.
process.stdout.on('error', () => process.exit(0));

const terminal: Console = {
  read: () => text(process.stdin),
  write: (words) =>
    new Promise((resolve) => {
      process.stdout.write(words, () => resolve());
    }),
  say: (line) => console.error(line),
  signal: broken.signal,
};

process.exitCode = await runCommand(commands, process.argv.slice(2), terminal);
