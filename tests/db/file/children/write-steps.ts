import { openForWriting } from '../../../../db/file/open.ts';
import { step } from '../../../../db/history/step.ts';
import { proposals } from '../../../../db/repositories/proposals.ts';
import { known } from '../../small-contents.ts';

/** node write-steps.ts <path>: takes steps without end, and prints the label of each once it is kept. */
const dossier = await openForWriting(process.argv[2] ?? '');
for (let turn = 1; ; turn += 1) {
  const label = `stap ${turn}`;
  await step(dossier, { label, author: 'kind' }, async (tx) => {
    const proposal = await proposals.get(tx, known.first);
    await proposals.save(tx, { ...proposal, text: label });
  });
  process.stdout.write(`${label}\n`);
}
