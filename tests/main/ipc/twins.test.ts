import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { newId } from '../../../db/model/id.ts';
import { documents } from '../../../db/repositories/documents.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import type { AppWindow } from '../../../main/app/app-window.ts';
import { recordHandlers } from '../../../main/ipc/records.ts';
import { smallDossier } from '../../db/file/small-dossier.ts';
import { known } from '../../db/small-contents.ts';

async function opened() {
  const dossier = await openForWriting(await smallDossier());
  const session = { writable: async () => dossier, readable: async () => dossier };
  return { dossier, window: { session } as unknown as AppWindow };
}

const organisation = (name: string, abbreviation?: string) => ({
  id: newId(),
  name,
  ...(abbreviation !== undefined && { abbreviation }),
  kind: 'overig' as const,
  memberOf: [],
});

const paper = (citation: string) => ({
  id: newId(),
  kind: 'brief' as const,
  citation,
  title: 'een brief',
});

test('a second organisation of one name is refused, made, renamed or named on the spot; what is there can be worked on', async () => {
  const { dossier, window } = await opened();
  const { add, save } = recordHandlers.organisations;
  const one = organisation('Gemeente Lutjebroek', 'LB');
  await add({ record: one }, window);
  for (const name of ['gemeente  Lutjebroek', 'Gem. Lútjebroek', 'lb'])
    await expect(add({ record: organisation(name) }, window)).rejects.toMatchObject({
      code: 'organisation-twice',
      params: { name: 'Gemeente Lutjebroek' },
    });
  const two = organisation('Gemeente Andijk');
  await add({ record: two }, window);
  const renamed = save({ records: [{ ...two, name: 'gemeente Lutjebroek' }], base: [two] }, window);
  await expect(renamed).rejects.toMatchObject({ code: 'organisation-twice' });
  await save({ records: [{ ...one, kind: 'overheid' }], base: [one] }, window);

  const proposal = await proposals.get(dossier.db, known.first);
  const twin = organisation('de gemeente Lutjebroek');
  const record = { ...proposal, submittedBy: [twin.id] };
  const named = recordHandlers.proposals.save(
    { records: [record as never], base: [proposal], organisations: [twin] },
    window,
  );
  await expect(named).rejects.toMatchObject({ code: 'organisation-twice' });
  expect(await proposals.get(dossier.db, known.first)).toEqual(proposal);
  await dossier.close();
});

test('a paper that is cited by another spelling of one that is there is refused', async () => {
  const { dossier, window } = await opened();
  const { add, save } = recordHandlers.documents;
  const one = paper('Kamerstukken II 2023/24, 36 123, nr. 4');
  await add({ record: one }, window);
  for (const citation of ['kst-36123-4', 'Kamerstuk 36 123, nr. 4, p. 2'])
    await expect(add({ record: paper(citation) }, window)).rejects.toMatchObject({
      code: 'paper-twice',
    });
  await save({ records: [{ ...one, citation: '36123-4' }], base: [one] }, window);
  const two = paper('Kamerstuk 36 123, nr. 5');
  await add({ record: two }, window);
  const changed = save({ records: [{ ...two, citation: '36123-4' }], base: [two] }, window);
  await expect(changed).rejects.toMatchObject({ code: 'paper-twice' });

  // Two that an older file has already can each be worked on.
  const twin = paper('kst-36123-4');
  await step(dossier, { label: 's', author: 'a' }, (tx) => documents.add(tx, twin));
  await save({ records: [{ ...twin, title: 'beter' }], base: [twin] }, window);
  await dossier.close();
});
