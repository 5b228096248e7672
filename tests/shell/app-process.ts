import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { AppCalls, HostCalls } from './calls.ts';
import { connect, type Port, type Remote } from './link.ts';
import { ROOT } from './root.ts';

/** The application's compiled main process, running in Node. */
export interface AppProcess {
  readonly child: ChildProcess;
  readonly app: Remote<AppCalls>;
  /** Settles with the exit code when the process has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the application with the stand-in in the place of Electron. */
export function startAppProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  host: HostCalls,
): AppProcess {
  const register = new URL('./stand-in/register.ts', import.meta.url).href;
  const child = fork(join(ROOT, 'out/main/index.js'), [...args], {
    cwd: ROOT,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: ['--import', register],
    env: { ...process.env, ...env, NODE_OPTIONS: '' },
  });
  const port: Port = {
    send: (message) => {
      // The application may have ended already; then there is nobody to tell.
      if (child.connected) child.send(message as object, () => {});
    },
    listen: (hear) => child.on('message', hear),
  };
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, app: connect<AppCalls, HostCalls>(port, host), ended };
}
