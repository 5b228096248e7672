import { annex } from './annex.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { copy } from './copy.ts';
import { dump } from './dump.ts';
import { history } from './history.ts';
import { load } from './load.ts';
import { motions } from './motions.ts';
import { newDossier } from './new.ts';
import { read } from './read.ts';
import { redo, undo } from './undo-redo.ts';

/** Every command of the command line, in the order its help lists them. */
export const commands: readonly Command[] = [
  newDossier,
  dump,
  load,
  check,
  annex,
  motions,
  history,
  undo,
  redo,
  copy,
  read,
];
