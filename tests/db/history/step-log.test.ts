import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { changesOfStep, tablesOfSteps } from '../../../db/history/step-log.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import { smallDossier } from '../file/small-dossier.ts';
import { known } from '../small-contents.ts';

const meta = { label: 'stap', author: 'J. Jansen', at: '2024-02-05T10:00:00.000Z' };

test('a step tells in which tables it changed what, row by row', async () => {
  const dossier = await openForWriting(await smallDossier());
  try {
    const saved = await step(dossier, meta, async (tx) => {
      await proposals.save(tx, { ...(await proposals.get(tx, known.first)), text: 'anders' });
    });
    const removed = await step(dossier, meta, (tx) => proposals.remove(tx, known.first));
    if (saved.stepId === undefined || removed.stepId === undefined) throw new Error();

    const tables = await tablesOfSteps(dossier.db);
    expect(tables.get(1)).toEqual(['proposal']);
    expect(tables.get(2)).toContain('proposal');

    const [change, ...more] = await changesOfStep(dossier.db, saved.stepId, 10);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ table: 'proposal', step: { seq: 1, author: 'J. Jansen' } });
    expect(change?.after?.text).toBe('anders');
    expect(change?.before?.text).not.toBe('anders');

    const gone = await changesOfStep(dossier.db, removed.stepId, 100);
    expect(gone.every(({ after }) => after === undefined)).toBe(true);
    expect(await changesOfStep(dossier.db, removed.stepId, 1)).toHaveLength(1);
    expect(await changesOfStep(dossier.db, known.first, 10)).toEqual([]);
  } finally {
    await dossier.close();
  }
});
