// npm start: the application, in Electron where its binary is; else in a window of a browser of this
// machine; without a display the main job is done instead: the example's annexes as PDF.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from './browsers/find-electron.ts';
import { findInstalledBrowser } from './browsers/find-installed.ts';
import { runInChromium } from './chromium-shell.ts';
import { launchSeen } from './launch.ts';
import { ROOT } from './root.ts';

const files = process.argv.slice(2);

/** Whether somebody can see a window here. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Runs a program to its end. */
async function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, [...args], { cwd: ROOT, stdio: 'inherit' });
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function inBrowser(path: string): Promise<number> {
  console.log(
    `Electron is hier niet; de toepassing draait in ${path}, zonder eigen menu en dialogen. ` +
      'Voor het echte venster: npx install-electron, en dan opnieuw npm start.',
  );
  const data = process.env.KAMERDOSSIER_DATA ?? join(homedir(), '.kamerdossier');
  const profile = join(data, 'browser');
  await mkdir(profile, { recursive: true });
  const context = await launchSeen({ kind: 'chromium', path, env: {} }, profile);
  const env = { KAMERDOSSIER_DATA: data, KAMERDOSSIER_NO_DIALOGS: '1' };
  const app = runInChromium(context, files, env);
  context.on('close', app.quit);
  return (await app.ended) ?? 1;
}

async function withoutWindow(): Promise<number> {
  console.log(
    'Hier is geen beeldscherm, dus ook geen venster. In plaats daarvan worden het ' +
      'voorbeelddossier en zijn bijlagen gemaakt, in uitvoer/.',
  );
  return await run(process.execPath, ['main/example.ts']);
}

async function start(): Promise<number> {
  if (!hasDisplay()) return await withoutWindow();
  const electron = findElectron();
  if (electron !== undefined) return await run(electron, [ROOT, ...files]);
  const browser = findInstalledBrowser();
  if (browser !== undefined) return await inBrowser(browser);
  console.error(
    'Er is geen Electron en geen browser om het venster in te tonen. Er is niets gedaan; ' +
      'installeer Chromium, Chrome of Edge, of haal Electron op met: npx install-electron',
  );
  return 2;
}

process.exitCode = await start();
