import { afterEach, beforeEach, expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { newId } from '../../../db/model/id.ts';
import { commitments } from '../../../db/repositories/commitments.ts';
import { motions } from '../../../db/repositories/motions.ts';
import type { AppWindow } from '../../../main/app/app-window.ts';
import { recordHandlers } from '../../../main/ipc/records.ts';
import { smallDossier } from '../../db/file/small-dossier.ts';

const before = process.env.KAMERDOSSIER_TODAY;
beforeEach(() => {
  process.env.KAMERDOSSIER_TODAY = '2028-01-10';
});
afterEach(() => {
  if (before === undefined) delete process.env.KAMERDOSSIER_TODAY;
  else process.env.KAMERDOSSIER_TODAY = before;
});

async function opened() {
  const dossier = await openForWriting(await smallDossier());
  const window = {
    session: { writable: async () => dossier, readable: async () => dossier },
  } as unknown as AppWindow;
  return { dossier, window };
}

const letter = (days: object) => ({
  id: newId(),
  kind: 'brief' as const,
  citation: `Kamerstuk 36 999, nr. ${Math.floor(Math.random() * 9_000) + 100}`,
  number: '7',
  title: 'Afdoening',
  ...days,
});

test.each([
  ['undated', {}],
  ['future', { dateSent: '2028-01-11' }],
  ['future', { date: '2028-02-01' }],
])('a letter (%s) settles no element of a motion, whoever saves it', async (problem, days) => {
  const { dossier, window } = await opened();
  const [motion] = await motions.list(dossier.db);
  const [element, ...others] = motion?.elements ?? [];
  if (motion === undefined || element === undefined) throw new Error('no motion with an element');
  const paper = letter(days);
  const support = { kind: 'document', id: paper.id, role: 'afdoening', note: '' } as const;
  const record = {
    ...motion,
    elements: [{ ...element, support: [...element.support, support] }, ...others],
  };
  const save = recordHandlers.motions.save(
    { records: [record as never], base: [motion], papers: [paper] },
    window,
  );
  await expect(save).rejects.toMatchObject({
    code: 'item-unsound',
    params: { problem: { code: 'paper-unfit', problem } },
  });
  expect(await motions.get(dossier.db, motion.id)).toEqual(motion);
  await dossier.close();
});

test('a letter of today settles; a turn of a promise is settled by none of a day to come either', async () => {
  const { dossier, window } = await opened();
  const promise = {
    id: newId(),
    text: 'Jaarlijks rapporteren',
    origin: 'brief',
    madeOn: '2027-01-01',
    heldBy: undefined,
  };
  const [known] = await commitments.list(dossier.db);
  if (known === undefined) throw new Error('no commitment');
  const turn = (paper: string) => ({
    ...known,
    id: newId(),
    number: undefined,
    text: promise.text,
    madeOn: promise.madeOn,
    elements: [],
    statusHistory: [],
    deadlines: [],
    progress: 'in-behandeling' as const,
    recurring: 'jaar' as const,
    occurrences: [{ due: '2028-06-30', settledBy: paper }],
  });
  const later = letter({ dateSent: '2028-01-11' });
  const refused = recordHandlers.commitments.add(
    { record: turn(later.id) as never, papers: [later] },
    window,
  );
  await expect(refused).rejects.toMatchObject({
    code: 'item-unsound',
    params: { problem: { code: 'paper-unfit', problem: 'future' } },
  });
  const now = letter({ dateSent: '2028-01-10' });
  await recordHandlers.commitments.add({ record: turn(now.id) as never, papers: [now] }, window);
  await dossier.close();
});
