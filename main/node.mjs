// node main/node.mjs <script> [arguments]
// Runs a script under a Node that is new enough, whichever Node started npm. Plain JavaScript on
// purpose: it is the one file an old Node must be able to read. better-sqlite3 13 ends an older
// Node without a word, so the version is checked before anything else is loaded.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = /** @type {const} */ ([22, 18]);

/**
 * Tells whether a Node is new enough for the product.
 * @param {string} version such as "24.21.0"
 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Finds the Node that npm installed beside the product for this platform, if there is one. */
function installedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const folder = `../node_modules/node-${platform}-${process.arch}/bin/${program}`;
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return existsSync(path) ? path : undefined;
}

const node = isNewEnough(process.versions.node) ? process.execPath : installedNode();
if (node === undefined) {
  console.error(
    `Kamerdossier heeft Node ${OLDEST.join('.')} of nieuwer nodig en dit is Node ${process.versions.node}; ` +
      'er is niets gedaan. Installeer Node 24 en probeer het opnieuw. ' +
      `(Node ${OLDEST.join('.')} or newer is needed; install Node 24 and try again.)`,
  );
  process.exit(2);
}

// What Node compiles is kept: without it every command strips the types of all it loads anew, which
// is half of what a short command costs.
const compiled = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));
const child = spawn(node, process.argv.slice(2), {
  stdio: 'inherit',
  env: {
    NODE_COMPILE_CACHE: compiled,
    ...process.env,
    PATH: dirname(node) + delimiter + process.env.PATH,
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
child.on('exit', (code, signal) => {
  process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0));
});
