import { DossierError } from '../../db/model/errors.ts';
import { texts } from '../../db/model/texts/index.ts';
import { type Command, type Console, type ExitCode, usageOf } from './command.ts';
import { readGiven } from './read-given.ts';

/** The language of the command line. */
const { commands: words } = texts.nl;

function isHelp(arg: string | undefined): boolean {
  return arg === '--help' || arg === '-h';
}

function helpOf(command: Command): string {
  return `${usageOf(command)}\n  ${words.summaries[command.name]}\n`;
}

function help(commands: readonly Command[]): string {
  return [words.intro, '', words.usage, '', ...commands.map(helpOf)].join('\n');
}

function find(commands: readonly Command[], name: string | undefined): Command {
  if (name === undefined) throw new DossierError('command-missing', {});
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new DossierError('command-unknown', { command: name });
  return command;
}

function sentence(error: unknown): string {
  if (error instanceof DossierError) return error.message;
  const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new DossierError('unexpected', { problem }).message;
}

/**
 * Carries out one command line. Whatever goes wrong ends as one sentence on standard error and 2.
 * @param args what stands behind the program's own name
 */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  console: Console,
): Promise<ExitCode> {
  try {
    const [name, ...rest] = args;
    if (isHelp(name)) {
      await console.write(help(commands));
      return 0;
    }
    const command = find(commands, name);
    if (rest.some(isHelp)) {
      await console.write(helpOf(command));
      return 0;
    }
    return await command.run(readGiven(command, rest), console);
  } catch (error) {
    console.say(sentence(error));
    return 2;
  }
}
