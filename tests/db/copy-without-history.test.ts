import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copyWithoutHistory } from '../../db/copy-without-history.ts';
import { openForReading, openForWriting } from '../../db/file/open.ts';
import { history } from '../../db/history/log.ts';
import { step } from '../../db/history/step.ts';
import { readContents } from '../../db/repositories/contents.ts';
import { proposals } from '../../db/repositories/proposals.ts';
import { smallDossier } from './file/small-dossier.ts';
import { known, smallContents } from './small-contents.ts';

test('a copy to send has the contents, and no steps, internal notes or names of those who worked in it', async () => {
  const path = await smallDossier();
  const source = await openForWriting(path);
  await step(source, { label: 'Geheim plan', author: 'P. Pietersen' }, async (tx) => {
    await proposals.save(tx, { ...(await proposals.get(tx, known.first)), text: 'Eerst dit.' });
  });
  await step(source, { label: 'Openbaar plan', author: 'P. Pietersen' }, async (tx) => {
    await proposals.save(tx, { ...(await proposals.get(tx, known.first)), text: 'Dan dit.' });
  });
  const target = join(dirname(path), 'kopie.dossier');
  await copyWithoutHistory(source, target);
  await source.close();

  const copy = await openForReading(target);
  const contents = await readContents(copy);
  expect(await history(copy.db)).toEqual([]);
  await copy.close();
  expect(contents.proposals[0]?.text).toBe('Dan dit.');
  expect(contents.notes).toEqual(smallContents.notes.slice(0, 1));
  expect(contents.acceptedFindings.map(({ by }) => by)).toEqual(['onbekend']);
  expect(contents.motions).toEqual(smallContents.motions);

  const bytes = await readFile(target, 'latin1');
  for (const secret of ['Eerst dit.', 'Geheim plan', 'P. Pietersen', 'J. Jansen', 'Zie voorstel'])
    expect(bytes).not.toContain(secret);
});

test('a copy does not take the place of a file', async () => {
  const path = await smallDossier();
  const source = await openForReading(path);
  await expect(copyWithoutHistory(source, path)).rejects.toMatchObject({ code: 'file-exists' });
  await source.close();
});
