import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scratch } from './commands/scratch.ts';
import { ended } from './commands/start-cli.ts';

const NODE = fileURLToPath(new URL('../../main/node.mjs', import.meta.url));

/** Has the process say that it is Node 20, whatever it is; what it starts says its own again. */
const AS_NODE_20 =
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})";

/** Starts a script of these words under `main/node.mjs`, itself under an old Node where that is said. */
function start(words: string, ...options: readonly string[]): ChildProcessWithoutNullStreams {
  const script = join(scratch(), 'script.mjs');
  writeFileSync(script, words);
  return spawn(process.execPath, [...options, NODE, script, 'een', 'twee']);
}

const HERE = 'console.log(process.versions.node, ...process.argv.slice(2));';

test('a script is run with its arguments, and its exit code is passed on', async () => {
  const done = await ended(start(`${HERE} process.exitCode = 7;`));
  expect(done).toEqual({ code: 7, stdout: `${process.versions.node} een twee\n`, stderr: '' });
});

test('an old Node starts the one that is installed beside the product', async () => {
  const { code, stdout, stderr } = await ended(start(HERE, '--import', AS_NODE_20));
  expect([code, stderr]).toEqual([0, '']);
  const [version = '', ...args] = stdout.trim().split(' ');
  expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(22);
  expect(args).toEqual(['een', 'twee']);
});

test.skipIf(process.platform === 'win32')('a signal is handed on to the script', async () => {
  const child = start(
    "process.once('SIGTERM', () => { console.log('gestopt'); process.exit(5); });" +
      "setInterval(() => {}, 1000); console.log('klaar');",
  );
  const end = ended(child);
  child.stdout.once('data', () => child.kill('SIGTERM'));
  expect(await end).toEqual({ code: 5, stdout: 'klaar\ngestopt\n', stderr: '' });
});
