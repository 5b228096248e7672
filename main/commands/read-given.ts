import { parseArgs } from 'node:util';
import { DossierError } from '../../db/model/errors.ts';
import { type Command, type Given, usageOf } from './command.ts';

/** Describes what is wrong with an option; Node's own message is English and names its API. */
function optionProblem(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `de optie ${option} bestaat niet`
    : `de optie ${option} heeft een waarde te veel of te weinig`;
}

function parse(command: Command, args: readonly string[]) {
  return parseArgs({ args: [...args], options: command.options, allowPositionals: true });
}

/**
 * Reads what a command was given, strictly: an unknown option or a wrong number of operands is a
 * slip of the hand, and doing half of what was meant is worse than doing nothing.
 * @throws DossierError `command-misused`
 */
export function readGiven(command: Command, args: readonly string[]): Given {
  const misused = (problem: string) =>
    new DossierError('command-misused', { problem, usage: usageOf(command) });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(command, args);
  } catch (error) {
    throw misused(optionProblem(error));
  }
  const { positionals, values } = parsed;
  if (positionals.length < command.operands.length) {
    throw misused(`${command.operands[positionals.length]} ontbreekt`);
  }
  if (positionals.length > command.operands.length) {
    throw misused(`"${positionals[command.operands.length]}" is te veel`);
  }
  const absent = command.required?.find((option) => values[option] === undefined);
  if (absent !== undefined) throw misused(`--${absent} ontbreekt`);
  return { operands: positionals, options: values as Given['options'] };
}
