import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDossier } from '../../../db/file/create.ts';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { contents as contentsSchema } from '../../../db/model/records/contents.ts';
import { fillDossier, readContents } from '../../../db/repositories/contents.ts';
import { anyContents } from '../any-contents.ts';
import { smallContents } from '../small-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a file says what it was filled with, whatever that was', async () => {
  const folder = await temporaryFolder();
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(anyContents, async (contents) => {
      expect(contentsSchema.parse(contents)).toEqual(contents);
      const path = join(folder, `${turn++}.dossier`);
      await createDossier(path, (dossier) => fillDossier(dossier, contents));
      const dossier = await openForReading(path);
      expect(await readContents(dossier)).toStrictEqual(contents);
      await dossier.close();
    }),
    { numRuns: 25 },
  );
});

test('a dossier that holds something is not filled again', async () => {
  const path = join(await temporaryFolder(), 'a.dossier');
  await createDossier(path, (dossier) => fillDossier(dossier, smallContents));
  const dossier = await openForWriting(path);
  await expect(fillDossier(dossier, smallContents)).rejects.toMatchObject({
    code: 'dossier-not-empty',
  });
  expect(await readContents(dossier)).toStrictEqual(smallContents);
  await dossier.close();
});

test('contents that refer to what is not there are refused whole', async () => {
  const path = join(await temporaryFolder(), 'a.dossier');
  const [proposal] = smallContents.proposals;
  const broken = {
    ...smallContents,
    proposals: [{ ...proposal, theme: '00000000-0000-7000-8000-00000000ffff' }],
  } as typeof smallContents;
  await expect(
    createDossier(path, (dossier) => fillDossier(dossier, broken)),
  ).rejects.toMatchObject({ code: 'record-refused' });
  await expect(openForReading(path)).rejects.toMatchObject({ code: 'file-missing' });
});
