import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { history, recordHistory } from '../../../db/history/log.ts';
import { step } from '../../../db/history/step.ts';
import { redo, reversible, undo } from '../../../db/history/undo.ts';
import { motions } from '../../../db/repositories/motions.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import type { StepTransaction, WritableDossier } from '../../../db/schema/access.ts';
import { asGround } from '../../../db/schema/ground.ts';
import { insertRows } from '../../../db/schema/rows.ts';
import { smallDossier } from '../file/small-dossier.ts';
import { known } from '../small-contents.ts';
import { tableDump } from '../table-dump.ts';

const at = '2024-02-05T10:00:00.000Z';

function saveText(dossier: WritableDossier, text: string, label = `tekst ${text}`) {
  return step(dossier, { label, author: 'J. Jansen', at }, async (tx) => {
    await proposals.save(tx, { ...(await proposals.get(tx, known.first)), text });
  });
}

async function inSmallDossier(work: (dossier: WritableDossier) => Promise<void>): Promise<void> {
  const dossier = await openForWriting(await smallDossier());
  await work(dossier).finally(dossier.close);
}

test('a step is listed with who took it, when, and how many rows it changed', () =>
  inSmallDossier(async (dossier) => {
    const { stepId } = await saveText(dossier, 'a');
    await undo(dossier, { author: 'P. Pietersen', at });
    const first = { label: 'tekst a', at, changes: 1 };
    const [done, undone] = await history(dossier.db);
    expect(done).toMatchObject({ ...first, id: stepId, seq: 1, kind: 'do', author: 'J. Jansen' });
    expect(undone).toMatchObject({ ...first, seq: 2, kind: 'undo', author: 'P. Pietersen' });
  }));

test('a step without a time is taken now', () =>
  inSmallDossier(async (dossier) => {
    const before = new Date().toISOString();
    await step(dossier, { label: 'weg', author: 'ik' }, (tx) => proposals.remove(tx, known.first));
    const [taken] = await history(dossier.db);
    expect(taken && taken.at >= before && taken.at <= new Date().toISOString()).toBe(true);
  }));

test('work that changes nothing, or fails, leaves no step', () =>
  inSmallDossier(async (dossier) => {
    const before = tableDump(dossier.path);
    const { text } = await proposals.get(dossier.db, known.first);
    expect(await saveText(dossier, text)).toEqual({ result: undefined, stepId: undefined });
    const { stepId } = await step(dossier, { label: 'zelfde', author: 'ik' }, async (tx) => {
      await tx
        .updateTable('proposal')
        .set(({ ref }) => ({ text: ref('text') }))
        .execute();
    });
    expect(stepId).toBeUndefined();
    const failing = step(dossier, { label: 'mis', author: 'ik' }, async (tx) => {
      await proposals.remove(tx, known.first);
      throw new Error('mislukt');
    });
    await expect(failing).rejects.toThrow('mislukt');
    expect(await history(dossier.db)).toEqual([]);
    expect(tableDump(dossier.path)).toBe(before);
  }));

test('outside a step nothing can be written', () =>
  inSmallDossier(async (dossier) => {
    const before = tableDump(dossier.path);
    const writes: readonly ((tx: StepTransaction) => Promise<unknown>)[] = [
      (tx) => tx.updateTable('proposal').set({ text: 'x' }).execute(),
      (tx) => tx.deleteFrom('proposal_cost').execute(),
      (tx) => insertRows(tx, 'theme', [{ id: known.first, rank: 'a0', title: 'x' }]),
      (tx) =>
        sql`replace into theme (id, rank, title) values (${known.clients}, 'a0', 'x')`.execute(tx),
    ];
    for (const write of writes)
      await expect(dossier.transaction(write)).rejects.toThrow('outside-a-step');
    expect(tableDump(dossier.path)).toBe(before);
  }));

test('work that asks the dossier and not its step is told so, and does not wait for itself', () =>
  inSmallDossier(async (dossier) => {
    const asking = step(dossier, { label: 'vraag', author: 'ik' }, async () => {
      await proposals.get(dossier.db, known.first);
    });
    await expect(asking).rejects.toThrow('within a step');
    const inSnapshot = dossier.snapshot(async () => proposals.get(dossier.db, known.first));
    await expect(inSnapshot).rejects.toThrow('within a step');
    expect((await proposals.get(dossier.db, known.first)).text).toBe('Media-aandacht.');
  }));

test('REPLACE does not take a row away behind the back of the log', () =>
  inSmallDossier(async (dossier) => {
    await step(dossier, { label: 'vervang', author: 'ik' }, async (tx) => {
      await sql`replace into note select id, rank, on_kind, on_id, 'x', source, code, visibility
        from note where id = ${known.note}`.execute(tx);
    });
    expect((await history(dossier.db))[0]?.changes).toBe(2);
  }));

test('undo and redo say what they took back, and when there is nothing', () =>
  inSmallDossier(async (dossier) => {
    const who = { author: 'ik' };
    expect(await undo(dossier, who)).toBeUndefined();
    await saveText(dossier, 'a');
    await saveText(dossier, 'b');
    expect(await reversible(dossier.db)).toEqual({ undo: 'tekst b', redo: undefined });
    expect((await undo(dossier, who))?.label).toBe('tekst b');
    expect(await reversible(dossier.db)).toEqual({ undo: 'tekst a', redo: 'tekst b' });
    expect((await undo(dossier, who))?.label).toBe('tekst a');
    expect((await redo(dossier, who))?.label).toBe('tekst a');
    await saveText(dossier, 'c');
    expect(await redo(dossier, who)).toBeUndefined();
    expect((await undo(dossier, who))?.label).toBe('tekst c');
    expect((await undo(dossier, who))?.label).toBe('tekst a');
    expect(await undo(dossier, who)).toBeUndefined();
    expect((await history(dossier.db)).map(({ kind }) => kind).join(' ')).toBe(
      'do do undo undo redo do undo undo',
    );
  }));

test('undo goes back no further than what was written as ground', () =>
  inSmallDossier(async (dossier) => {
    await saveText(dossier, 'a');
    await asGround(dossier, async (tx) => {
      await insertRows(tx, 'theme', [
        { id: known.source.replace('9', '7'), rank: 'b0', title: 'x' },
      ]);
    });
    expect(await undo(dossier, { author: 'ik' })).toBeUndefined();
    await saveText(dossier, 'b');
    expect((await undo(dossier, { author: 'ik' }))?.label).toBe('tekst b');
    expect(await undo(dossier, { author: 'ik' })).toBeUndefined();
    expect((await history(dossier.db)).length).toBe(3);
  }));

test('the history of a record holds its own rows, and those of elements it no longer has', () =>
  inSmallDossier(async (dossier) => {
    await saveText(dossier, 'a');
    await step(dossier, { label: 'onderdeel weg', author: 'ik' }, async (tx) => {
      await motions.save(tx, {
        ...(await motions.get(tx, known.motion)),
        elements: [],
        about: 'x',
      });
    });
    const changes = await recordHistory(dossier.db, known.motion);
    expect(changes.map(({ table }) => table)).toEqual([
      'element_support',
      'element_support',
      'element',
      'motion',
    ]);
    expect(changes.at(-1)).toMatchObject({
      step: { label: 'onderdeel weg', kind: 'do' },
      before: { about: 'Fundamentele herziening' },
      after: { about: 'x' },
    });
    expect((await recordHistory(dossier.db, known.first)).map(({ table }) => table)).toEqual([
      'proposal',
    ]);
  }));

test('steps asked for at the same time are taken one after another', () =>
  inSmallDossier(async (dossier) => {
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => saveText(dossier, text)));
    expect((await history(dossier.db)).map(({ label }) => label)).toEqual(
      ['a', 'b', 'c', 'd'].map((text) => `tekst ${text}`),
    );
    expect((await proposals.get(dossier.db, known.first)).text).toBe('d');
  }));
