import { emptyContents } from '../../db/model/empty-contents.ts';
import { seedContents } from '../../seeds/index.ts';
import type { Command } from './command.ts';
import { makeDossier, withFreshId } from './made-dossier.ts';
import { today } from './today.ts';

/** Makes a dossier file, empty or from a seed; never replaces an existing file. */
export const newDossier: Command = {
  name: 'new',
  operands: ['<bestand>'],
  options: { seed: { type: 'string' } },
  optionsUsage: '[--seed letter-28638-247]',
  async run({ operands: [path = ''], options: { seed } }, console) {
    const contents =
      typeof seed === 'string' ? withFreshId(seedContents(seed)) : emptyContents(today());
    await makeDossier(path, contents, console);
    return 0;
  },
};
