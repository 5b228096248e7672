import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts a script of children/ in a process of its own, under this process's Node. */
export function startChild(script: string, args: readonly string[], uid?: number): ChildProcess {
  const path = fileURLToPath(new URL(`children/${script}`, import.meta.url));
  return spawn(process.execPath, [path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
}

/** Runs a script of children/ to its end, however that comes; what it printed. */
export async function runChild(
  script: string,
  args: readonly string[],
  uid?: number,
): Promise<string> {
  const child = startChild(script, args, uid);
  let printed = '';
  child.stdout?.on('data', (text) => {
    printed += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  return printed.trim();
}
