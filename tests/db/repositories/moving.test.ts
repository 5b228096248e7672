import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { actions } from '../../../db/repositories/actions.ts';
import { documents } from '../../../db/repositories/documents.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import { themes } from '../../../db/repositories/themes.ts';
import type { StepTransaction, WritableDossier } from '../../../db/schema/access.ts';
import { asGround } from '../../../db/schema/ground.ts';
import { smallDossier } from '../file/small-dossier.ts';
import { known, smallContents } from '../small-contents.ts';

async function inSmallDossier(work: (dossier: WritableDossier) => Promise<void>): Promise<void> {
  const dossier = await openForWriting(await smallDossier());
  await work(dossier).finally(dossier.close);
}

function change<T>(dossier: WritableDossier, work: (tx: StepTransaction) => Promise<T>) {
  return step(dossier, { label: 'verplaats', author: 'ik' }, work);
}

async function proposalIds(dossier: WritableDossier): Promise<readonly string[]> {
  return (await proposals.list(dossier.db)).map(({ id }) => id);
}

const { first, second, third, fourth } = known;

test('a proposal moves among its like, into another category and into another theme', () =>
  inSmallDossier(async (dossier) => {
    expect(await proposalIds(dossier)).toEqual([first, second, third, fourth]);
    await change(dossier, (tx) => proposals.move(tx, second, { before: first }));
    expect(await proposalIds(dossier)).toEqual([second, first, third, fourth]);
    await change(dossier, (tx) =>
      proposals.move(tx, third, { category: 'meest-kansrijk', before: first }),
    );
    expect(await proposalIds(dossier)).toEqual([second, third, first, fourth]);
    await change(dossier, (tx) => proposals.move(tx, second, { theme: known.shelter }));
    expect(await proposalIds(dossier)).toEqual([third, first, fourth, second]);
    await change(dossier, (tx) => themes.move(tx, known.shelter, known.clients));
    expect(await proposalIds(dossier)).toEqual([fourth, second, third, first]);
  }));

test('a proposal that is saved in another theme goes to the end of it', () =>
  inSmallDossier(async (dossier) => {
    await change(dossier, async (tx) => {
      await proposals.save(tx, { ...(await proposals.get(tx, first)), theme: known.shelter });
    });
    expect(await proposalIds(dossier)).toEqual([second, third, fourth, first]);
  }));

test('a proposal is added before another, or at the end of its like', () =>
  inSmallDossier(async (dossier) => {
    const model = await proposals.get(dossier.db, second);
    const [early, late] = [known.note, known.remark];
    await change(dossier, (tx) => proposals.add(tx, { ...model, id: early }, first));
    await change(dossier, (tx) => proposals.add(tx, { ...model, id: late }));
    expect(await proposalIds(dossier)).toEqual([early, first, second, late, third, fourth]);
  }));

test('an action moves within its line', () =>
  inSmallDossier(async (dossier) => {
    await change(dossier, (tx) => actions.move(tx, known.campaign, { before: known.survey }));
    const ids = (await actions.list(dossier.db)).map(({ id }) => id);
    expect(ids).toEqual([known.campaign, known.survey]);
  }));

test('between neighbours of equal rank all are ranked anew in the same step', () =>
  inSmallDossier(async (dossier) => {
    await asGround(dossier, async (tx) => {
      await tx.updateTable('proposal').set({ rank: 'a0' }).execute();
      await proposals.move(tx, third, { category: 'meest-kansrijk' });
      await tx.updateTable('proposal').set({ rank: 'a0' }).execute();
    });
    expect(await proposalIds(dossier)).toEqual([first, second, third, fourth]);
    const { stepId } = await change(dossier, (tx) => proposals.move(tx, third, { before: second }));
    expect(stepId).toBeDefined();
    expect(await proposalIds(dossier)).toEqual([first, third, second, fourth]);
  }));

test('however records are moved, they stand where they were put', () =>
  inSmallDossier(async (dossier) => {
    const model = smallContents.documents[0] as (typeof smallContents.documents)[number];
    const ids = Array.from({ length: 8 }, (_, n) => `00000000-0000-7000-8000-0000000dd00${n}`);
    await change(dossier, async (tx) => {
      for (const id of ids) await documents.add(tx, { ...model, id });
    });
    const anyMove = fc.tuple(fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids)));
    await fc.assert(
      fc.asyncProperty(fc.array(anyMove, { maxLength: 10 }), async (moves) => {
        let order = (await documents.list(dossier.db)).map(({ id }) => id);
        for (const [id, before] of moves) {
          await change(dossier, (tx) => documents.move(tx, id, before ?? undefined));
          if (id === before) continue;
          const others = order.filter((each) => each !== id);
          order = others.toSpliced(before === null ? others.length : others.indexOf(before), 0, id);
        }
        expect((await documents.list(dossier.db)).map(({ id }) => id)).toEqual(order);
      }),
      { numRuns: 20 },
    );
  }));
