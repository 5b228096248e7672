import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Ended } from './run-cli.ts';

const CLI = fileURLToPath(new URL('../../../main/cli.ts', import.meta.url));

/** The user that owns nothing; root may write everywhere, so rights are tested as somebody else. */
const NOBODY = 65_534;

interface Start {
  readonly stdin?: string;
  /** As the user that owns nothing, where this process may choose. */
  readonly asNobody?: boolean;
}

/** Starts the command line as a process of its own. */
export function spawnCli(args: readonly string[], identity = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [CLI, ...args], identity);
}

/** Runs the command line in a process of its own. */
export async function startCli(
  args: readonly string[],
  { stdin = '', asNobody = false }: Start = {},
): Promise<Ended> {
  const identity = asNobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawnCli(args, identity);
  child.stdin.end(stdin);
  return await ended(child);
}

/** Runs the command line as `"$@"` within a line of the shell: where its output goes is said there. */
export async function inShell(line: string, args: readonly string[]): Promise<Ended> {
  return await ended(spawn('sh', ['-c', line, 'sh', process.execPath, CLI, ...args]));
}

/** Waits until a process has ended, and gives all it said. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}
