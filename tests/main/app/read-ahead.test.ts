import { expect, test } from 'vitest';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import type { WritableDossier } from '../../../db/schema/access.ts';
import { readAhead } from '../../../main/app/read-ahead.ts';
import { smallDossier } from '../../db/file/small-dossier.ts';
import { known } from '../../db/small-contents.ts';

async function rename(dossier: WritableDossier, text: string): Promise<void> {
  await step(dossier, { label: 'wijzig', author: 'ik' }, async (tx) => {
    await proposals.save(tx, { ...(await proposals.get(tx, known.second)), text });
  });
}

const textIn = async (ahead: ReturnType<typeof readAhead>) =>
  (await ahead.contents()).proposals.find(({ id }) => id === known.second)?.text;

test('what was read ahead is what the file holds', async () => {
  const dossier = await openForWriting(await smallDossier());
  const ahead = readAhead(dossier);
  expect(await ahead.contents()).toEqual(await readContents(dossier));
  await dossier.close();
});

test('it serves once: later what has been written since is read', async () => {
  const dossier = await openForWriting(await smallDossier());
  const ahead = readAhead(dossier);
  await ahead.contents();
  await rename(dossier, 'Later geschreven.');
  expect(await textIn(ahead)).toBe('Later geschreven.');
  await dossier.close();
});

test('what was written here before it was asked for is read', async () => {
  const dossier = await openForWriting(await smallDossier());
  const ahead = readAhead(dossier);
  await dossier.dataVersion();
  ahead.forget();
  await rename(dossier, 'Eerder geschreven.');
  expect(await textIn(ahead)).toBe('Eerder geschreven.');
  await dossier.close();
});

test('what another process wrote before it was asked for is read', async () => {
  const path = await smallDossier();
  const writer = await openForWriting(path);
  const reader = await openForReading(path);
  const ahead = readAhead(reader);
  // A file answers in turn: after the second of these the first read has been done.
  await readContents(reader);
  await readContents(reader);
  await rename(writer, 'Elders geschreven.');
  expect(await textIn(ahead)).toBe('Elders geschreven.');
  await Promise.all([reader.close(), writer.close()]);
});
