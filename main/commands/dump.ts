import { contentsToJson } from '../exchange/json/to-json.ts';
import type { Command } from './command.ts';
import { readDossier } from './read-dossier.ts';

/** Writes the whole dossier in the public JSON form. */
export const dump: Command = {
  name: 'dump',
  operands: ['<bestand>'],
  options: {},
  optionsUsage: '',
  async run({ operands: [path = ''] }, console) {
    await console.write(`${JSON.stringify(contentsToJson(await readDossier(path)), null, 2)}\n`);
    return 0;
  },
};
