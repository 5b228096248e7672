import { userInfo } from 'node:os';
import { openForWriting } from '../../db/file/open.ts';
import { type Reversed, redo as redoStep, undo as undoStep } from '../../db/history/undo.ts';
import { DossierError } from '../../db/model/errors.ts';
import { texts } from '../../db/model/texts/index.ts';
import type { Command } from './command.ts';

const { commands: words } = texts.nl;

/** Undo or redo: the step it takes, and what is printed of it. */
interface Direction {
  readonly name: 'undo' | 'redo';
  readonly take: typeof undoStep;
  readonly taken: (step: Reversed) => string;
  readonly nothing: 'nothing-to-undo' | 'nothing-to-redo';
}

function commandFor({ name, take, taken, nothing }: Direction): Command {
  return {
    name,
    operands: ['<bestand>'],
    options: {},
    optionsUsage: '',
    async run({ operands: [path = ''] }, console) {
      const dossier = await openForWriting(path);
      try {
        const step = await take(dossier, { author: userInfo().username });
        if (step === undefined) throw new DossierError(nothing, {});
        await console.write(`${taken(step)}\n`);
      } finally {
        await dossier.close();
      }
      return 0;
    },
  };
}

/** Reverses the last step that still stands, as a new step. */
export const undo = commandFor({
  name: 'undo',
  take: undoStep,
  taken: words.undone,
  nothing: 'nothing-to-undo',
});

/** Repeats the last step that was undone. */
export const redo = commandFor({
  name: 'redo',
  take: redoStep,
  taken: words.redone,
  nothing: 'nothing-to-redo',
});
