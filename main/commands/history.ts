import { openForReading } from '../../db/file/open.ts';
import { type HistoryStep, history as readHistory } from '../../db/history/log.ts';
import { texts } from '../../db/model/texts/index.ts';
import type { Command } from './command.ts';

function stepLine({ seq, at, kind, label, author, changes }: HistoryStep): string {
  return `${seq}\t${at}\t${kind}\t${label}\t${author}\t${changes}\n`;
}

/** Lists the steps taken in a dossier, the oldest first. */
export const history: Command = {
  name: 'history',
  operands: ['<bestand>'],
  options: { json: { type: 'boolean' } },
  optionsUsage: '[--json]',
  async run({ operands: [path = ''], options: { json } }, console) {
    const dossier = await openForReading(path);
    try {
      const steps = await dossier.snapshot(readHistory);
      if (json) await console.write(`${JSON.stringify(steps, null, 2)}\n`);
      else if (steps.length === 0) console.say(texts.nl.commands.noSteps);
      else await console.write(steps.map(stepLine).join(''));
    } finally {
      await dossier.close();
    }
    return 0;
  },
};
