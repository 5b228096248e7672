import { execFileSync } from 'node:child_process';
import { findShell } from '../shell/browsers/find-shell.ts';

/** Says, once per run, what the application is run in. */
export default function sayWhichShell(): void {
  const shell = findShell();
  if (shell.kind === 'electron') {
    console.log(`End-to-end tests run in Electron: ${shell.path}`);
    return;
  }
  const version = execFileSync(shell.path, ['--version'], {
    env: { ...process.env, ...shell.env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  console.log(`End-to-end tests run in the Chromium shell: ${version.trim()}, ${shell.path}`);
  console.log(
    'Left out, for they take Electron: the menu of the right button, and what the network log of a whole run says.',
  );
}
