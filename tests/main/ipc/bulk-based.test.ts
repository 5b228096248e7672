import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { redo, undo } from '../../../db/history/undo.ts';
import { seenOf } from '../../../db/model/compliance/index.ts';
import { actions } from '../../../db/repositories/actions.ts';
import { motions } from '../../../db/repositories/motions.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import type { WritableDossier } from '../../../db/schema/access.ts';
import type { AppWindow } from '../../../main/app/app-window.ts';
import { budgetHandlers } from '../../../main/ipc/budget.ts';
import { itemHandlers } from '../../../main/ipc/parliament.ts';
import { smallDossier } from '../../db/file/small-dossier.ts';
import { known } from '../../db/small-contents.ts';

/** As much of a window as a handler asks for: its dossier. */
const windowOf = (dossier: WritableDossier) =>
  ({
    session: { writable: async () => dossier, readable: async () => dossier },
  }) as unknown as AppWindow;

async function opened() {
  const dossier = await openForWriting(await smallDossier());
  return { dossier, window: windowOf(dossier) };
}

test('an amount that somebody else changed since is not set over: both are said, nothing is written', async () => {
  const { dossier, window } = await opened();
  const [action] = await actions.list(dossier.db);
  if (action === undefined) throw new Error('no action');
  const set = (cell: object) =>
    budgetHandlers.setCells(
      { cells: [{ action: action.id, year: 2031, ...cell } as never] },
      window,
    );
  await set({ amount: 10_000, was: null });
  await set({ amount: 20_000, was: 10_000 });
  const before = await actions.get(dossier.db, action.id);
  await expect(set({ amount: 30_000, was: 10_000 })).rejects.toMatchObject({
    code: 'cells-meet',
    params: { cells: [{ year: 2031, was: 10_000, now: 20_000, wanted: 30_000 }] },
  });
  await expect(set({ amount: null, was: null })).rejects.toMatchObject({ code: 'cells-meet' });
  expect(await actions.get(dossier.db, action.id)).toEqual(before);
  // Others merge: another year, or the very same amount.
  await set({ amount: 5_000, was: null, year: 2032 });
  await set({ amount: 20_000, was: 10_000 });
  await set({ amount: 30_000, was: 20_000 });
  const budget = (await actions.get(dossier.db, action.id)).budget;
  expect(budget.find(({ year }) => year === 2031)?.amount).toBe(30_000);
  expect(budget.find(({ year }) => year === 2032)?.amount).toBe(5_000);
  await dossier.close();
});

test('an amount that is no longer what was looked at is not confirmed', async () => {
  const { dossier, window } = await opened();
  const [action] = await actions.list(dossier.db);
  if (action === undefined) throw new Error('no action');
  const derived = { year: 2033, amount: 40_000, provenance: 'afgeleid' } as const;
  await step(dossier, { label: 's', author: 'a' }, (tx) =>
    actions.save(tx, { ...action, budget: [...action.budget, derived] }),
  );
  const confirm = (was: number) =>
    budgetHandlers.confirm(
      { confirmations: [{ action: action.id, year: 2033, readIn: 'de brief', was }] },
      window,
    );
  await expect(confirm(50_000)).rejects.toMatchObject({ code: 'cells-meet' });
  await confirm(40_000);
  await dossier.close();
});

test('a motion that somebody else has moved on since is not changed over that', async () => {
  const { dossier, window } = await opened();
  const [motion] = await motions.list(dossier.db);
  if (motion === undefined) throw new Error('no motion');
  const { id } = motion;
  const seen = seenOf(motion);
  const change = (progress: 'in-behandeling' | 'overgedragen', as: object) =>
    itemHandlers.setProgress(
      { items: [{ kind: 'motion', id, ...as }], progress, on: '2027-12-01', note: '' },
      window,
    );
  await change('in-behandeling', { seen });
  const before = await motions.get(dossier.db, id);
  await expect(change('overgedragen', { seen })).rejects.toMatchObject({
    code: 'item-changed-since',
  });
  expect(await motions.get(dossier.db, id)).toEqual(before);
  await change('overgedragen', { seen: seenOf(before) });
  expect((await motions.get(dossier.db, id)).progress).toBe('overgedragen');
  await dossier.close();
});

test('undo takes back the last step only, and redo ends at a later change: neither erases what came after', async () => {
  const { dossier } = await opened();
  const save = async (change: object) => {
    const proposal = await proposals.get(dossier.db, known.first);
    await step(dossier, { label: 's', author: 'a' }, (tx) =>
      proposals.save(tx, { ...proposal, ...change }),
    );
  };
  await save({ text: 'Een.' });
  await save({ text: 'Twee.' });
  await undo(dossier, { author: 'a' });
  await save({ text: 'Drie.' });
  expect(await redo(dossier, { author: 'a' })).toBeUndefined();
  expect((await proposals.get(dossier.db, known.first)).text).toBe('Drie.');
  await undo(dossier, { author: 'a' });
  expect((await proposals.get(dossier.db, known.first)).text).toBe('Een.');
  await dossier.close();
});
