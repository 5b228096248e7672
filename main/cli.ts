// The product without a screen: one command a call, as its public form fixes them.
import { commands } from './commands/index.ts';
import { runCommand } from './commands/run-command.ts';
import { terminal } from './commands/terminal.ts';

process.exitCode = await runCommand(commands, process.argv.slice(2), terminal);
