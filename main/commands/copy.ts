import { copyWithoutHistory } from '../../db/copy-without-history.ts';
import { openForReading } from '../../db/file/open.ts';
import { texts } from '../../db/model/texts/index.ts';
import type { Command } from './command.ts';

/**
 * Makes a copy to send. `--without-history` must be given: a copy with everything is made by
 * copying the file, and nobody should send one of those by forgetting a word.
 */
export const copy: Command = {
  name: 'copy',
  operands: ['<bestand>'],
  options: { to: { type: 'string' }, 'without-history': { type: 'boolean' } },
  required: ['to', 'without-history'],
  optionsUsage: '--to <bestand> --without-history',
  async run({ operands: [path = ''], options }, console) {
    const target = String(options.to);
    const source = await openForReading(path);
    try {
      await copyWithoutHistory(source, target);
    } finally {
      await source.close();
    }
    await console.write(`${texts.nl.commands.made({ path: target })}\n`);
    return 0;
  },
};
