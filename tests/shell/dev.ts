// npm run dev: starts the application, and builds it again after every change of its source: what a
// page does is seen when the window is loaded again, what the main process does at the next start.
// It ends with the application.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './root.ts';

const PARTS = ['db', 'main', 'preload', 'renderer', 'seeds'];

/** Milliseconds without a change before it is built; an editor saves in several. */
const STILL = 200;

const BUILD = ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'];
const START = fileURLToPath(new URL('./start.ts', import.meta.url));

/** Runs a script to its end, and gives its exit code. */
async function run(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...args], { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

let building = run(BUILD);
let waiting: NodeJS.Timeout | undefined;

/** Builds once the source has been still, one build after the other. */
function buildLater(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    building = building.then(() => run(BUILD));
  }, STILL);
}

for (const part of PARTS) watch(join(ROOT, part), { recursive: true }, buildLater);
await building;
process.exit(await run([START, ...process.argv.slice(2)]));
