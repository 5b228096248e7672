import { openForWriting } from '../../../../db/file/open.ts';
import { step } from '../../../../db/history/step.ts';
import { DossierError } from '../../../../db/model/errors.ts';
import { proposals } from '../../../../db/repositories/proposals.ts';
import { known } from '../../small-contents.ts';

/** node take-over.ts <path> <holder> <text>: takes a dossier over from a holder, and writes a text. */
const [path = '', holder = '', text = ''] = process.argv.slice(2);
try {
  const dossier = await openForWriting(path, { takeOver: JSON.parse(holder) });
  await step(dossier, { label: 'tweede', author: 'de tweede' }, async (tx) => {
    await proposals.save(tx, { ...(await proposals.get(tx, known.first)), text });
  });
  await dossier.close();
  console.log('ok');
} catch (error) {
  console.log(error instanceof DossierError ? error.code : String(error));
}
