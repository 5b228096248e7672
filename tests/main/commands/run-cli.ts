import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { consoleOn } from '../../../main/commands/console.ts';
import { commands } from '../../../main/commands/index.ts';
import { runCommand } from '../../../main/commands/run-command.ts';

/** What a command line ended with. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command line in this process, over streams of its own: all that `main/cli.ts` does but for
 * what a process alone has. What needs the process itself starts one: `startCli`.
 */
export async function runCli(args: readonly string[], stdin = ''): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr };
  const code = await runCommand(commands, args, consoleOn(streams, new AbortController().signal));
  stdout.end();
  stderr.end();
  const [result, words] = await said;
  return { code, stdout: result, stderr: words };
}
