import type { ParseArgsOptionsConfig } from 'node:util';
import type { nl } from '../../db/model/texts/nl/index.ts';

/** Operands of a command in order, and its options, as given. */
export interface Given {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Streams that a command reads and writes; the terminal's own, or a test's. */
export interface Console {
  /**
   * Reads standard input to its end.
   * @throws text-not-unicode
   */
  readonly read: () => Promise<string>;
  /**
   * Writes a part of the result to standard output.
   * @throws output-cut-off where not all of it could be written
   */
  readonly write: (text: string) => Promise<void>;
  /** Writes one line on standard error: what happens meanwhile, or what went wrong. */
  readonly say: (line: string) => void;
  /** Fires when the user breaks the command off. */
  readonly signal: AbortSignal;
}

/** Exit code of a command: 0 all is well, 1 the answer is no, 2 it could not be carried out. */
export type ExitCode = 0 | 1 | 2;

/** One command of the product's command line; exchange.md fixes the names. */
export interface Command {
  readonly name: keyof typeof nl.commands.summaries;
  /** The names of its operands, as its help shows them. */
  readonly operands: readonly string[];
  readonly options: ParseArgsOptionsConfig;
  /** Options that must be given. */
  readonly required?: readonly string[];
  /** Usage of its options, as its help shows it: "[--json]". */
  readonly optionsUsage: string;
  readonly run: (given: Given, console: Console) => Promise<ExitCode>;
}

/** Prints the usage of a command in one line: its name, operands and options. */
export function usageOf(command: Command): string {
  return [command.name, ...command.operands, command.optionsUsage].filter(Boolean).join(' ');
}
