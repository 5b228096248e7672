import { resolve } from 'node:path';

/**
 * Lists the dossier files that a command line names: what the system hands over when a file is
 * double-clicked.
 *
 * @param folder the folder that relative names are seen from
 */
export function filesToOpen(args: readonly string[], folder: string): readonly string[] {
  return args
    .slice(1)
    .filter((arg) => arg.endsWith('.dossier') && !arg.startsWith('-'))
    .map((arg) => resolve(folder, arg));
}
