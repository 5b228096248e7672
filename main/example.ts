// npm run annex: the letter's own dossier, made once, and its annexes and overviews, in uitvoer/.
import { existsSync, mkdirSync } from 'node:fs';
import { texts } from '../db/model/texts/index.ts';
import type { ExitCode } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { runCommand } from './commands/run-command.ts';
import { terminal } from './commands/terminal.ts';

const FOLDER = 'uitvoer';
const DOSSIER = `${FOLDER}/voorbeeld-28638-247.dossier`;

/** Makes the example dossier; an existing one is the user's, and is left alone. */
async function makeExample(): Promise<ExitCode> {
  if (existsSync(DOSSIER)) {
    await terminal.write(`${texts.nl.commands.kept({ path: DOSSIER })}\n`);
    return 0;
  }
  return await runCommand(commands, ['new', DOSSIER, '--seed', 'letter-28638-247'], terminal);
}

mkdirSync(FOLDER, { recursive: true });
process.exitCode = await makeExample();
if (process.exitCode === 0) {
  const all = ['--which', '1,2,motions,actions'];
  const print = ['annex', DOSSIER, '--out', FOLDER, ...all, ...process.argv.slice(2)];
  process.exitCode = await runCommand(commands, print, terminal);
}
