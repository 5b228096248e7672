import { readFile } from 'node:fs/promises';
import { unfitPapers } from '../../db/model/compliance/index.ts';
import { DossierError } from '../../db/model/errors.ts';
import { twinsIn } from '../../db/model/same-records.ts';
import { texts } from '../../db/model/texts/index.ts';
import { decodeText } from '../exchange/decode-text.ts';
import { contentsFromJsonText } from '../exchange/json/from-json.ts';
import type { Command, Console } from './command.ts';
import { makeDossier, withFreshId } from './made-dossier.ts';
import { today } from './today.ts';

async function readInput(path: string, console: Console): Promise<string> {
  if (path === '-') return await console.read();
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new DossierError('input-missing', { path }, { cause });
  });
  return decodeText(bytes, path);
}

/** Fills a new dossier file from the public JSON form, all or nothing. */
export const load: Command = {
  name: 'load',
  operands: ['<bestand>', '<json>'],
  options: { 'keep-id': { type: 'boolean' } },
  optionsUsage: '[--keep-id]',
  async run({ operands: [path = '', json = ''], options }, console) {
    const contents = contentsFromJsonText(await readInput(json, console));
    await makeDossier(path, options['keep-id'] ? contents : withFreshId(contents), console);
    for (const twin of twinsIn(contents)) console.say(texts.nl.commands.twin(twin));
    for (const unfit of unfitPapers(contents, today())) console.say(texts.nl.commands.unfit(unfit));
    return 0;
  },
};
