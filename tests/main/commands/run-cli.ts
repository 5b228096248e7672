import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../main/cli.ts', import.meta.url));

/** What a command line ended with. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The user that owns nothing; root may write everywhere, so rights are tested as somebody else. */
const NOBODY = 65_534;

/** Runs the real command line in a process of its own. */
export async function runCli(
  args: readonly string[],
  stdin = '',
  { asNobody = false } = {},
): Promise<Ended> {
  const identity = asNobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(process.execPath, [cli, ...args], identity);
  child.stdin.end(stdin);
  return await ended(child);
}

/** Runs the command line as `"$@"` within a line of the shell: where its output goes is said there. */
export async function inShell(line: string, args: readonly string[]): Promise<Ended> {
  return await ended(spawn('sh', ['-c', line, 'sh', process.execPath, cli, ...args]));
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}
