import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { newId } from '../../../db/model/id.ts';
import { documents } from '../../../db/repositories/documents.ts';
import { organisations } from '../../../db/repositories/organisations.ts';
import { smallDossier } from '../file/small-dossier.ts';

const META = { label: 'test', author: 'wij' };

test('a second organisation of one name is refused, made or renamed; what is there can be worked on', async () => {
  const dossier = await openForWriting(await smallDossier());
  const add = (name: string, abbreviation?: string) => {
    const record = {
      id: newId(),
      name,
      ...(abbreviation && { abbreviation }),
      kind: 'overig',
      memberOf: [],
    } as const;
    return step(dossier, META, (tx) => organisations.add(tx, record)).then(() => record);
  };
  const one = await add('Gemeente Lutjebroek', 'LB');
  for (const name of ['gemeente  Lutjebroek', 'Gem. Lútjebroek', 'lb'])
    await expect(add(name)).rejects.toMatchObject({
      code: 'organisation-twice',
      params: { name: 'Gemeente Lutjebroek' },
    });
  const two = await add('Gemeente Andijk');
  const renamed = { ...two, name: 'gemeente Lutjebroek' };
  await expect(step(dossier, META, (tx) => organisations.save(tx, renamed))).rejects.toMatchObject({
    code: 'organisation-twice',
  });
  await step(dossier, META, (tx) => organisations.save(tx, { ...one, kind: 'overheid' }));
  await dossier.close();
});

test('a paper that is cited by another spelling of one that is there is refused', async () => {
  const dossier = await openForWriting(await smallDossier());
  const add = (citation: string) => {
    const record = { id: newId(), kind: 'brief', citation, title: 'een brief' } as const;
    return step(dossier, META, (tx) => documents.add(tx, record)).then(() => record);
  };
  const one = await add('Kamerstukken II 2023/24, 36 123, nr. 4');
  for (const citation of ['kst-36123-4', 'Kamerstuk 36 123, nr. 4, p. 2'])
    await expect(add(citation)).rejects.toMatchObject({ code: 'paper-twice' });
  await step(dossier, META, (tx) => documents.save(tx, { ...one, citation: '36123-4' }));
  const two = await add('Kamerstuk 36 123, nr. 5');
  await expect(
    step(dossier, META, (tx) => documents.save(tx, { ...two, citation: '36123-4' })),
  ).rejects.toMatchObject({ code: 'paper-twice' });
  await dossier.close();
});
