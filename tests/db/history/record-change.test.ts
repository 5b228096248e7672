import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { recordHistory } from '../../../db/history/log.ts';
import { asRecordChange, subjectsOf } from '../../../db/history/record-change.ts';
import { step } from '../../../db/history/step.ts';
import { changesOfStep } from '../../../db/history/step-log.ts';
import { dossier as dossierRecord } from '../../../db/repositories/dossier.ts';
import { motions } from '../../../db/repositories/motions.ts';
import { programme } from '../../../db/repositories/programme.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import type { StepTransaction, WritableDossier } from '../../../db/schema/access.ts';
import { smallDossier } from '../file/small-dossier.ts';
import { known } from '../small-contents.ts';

/** What a step changes, in the words of the records. */
async function changesOf(work: (tx: StepTransaction) => Promise<void>) {
  const dossier = await openForWriting(await smallDossier());
  try {
    const { stepId } = await step(dossier, { label: 'stap', author: 'ik' }, work);
    const rows = await changesOfStep(dossier.db, stepId ?? '', 100);
    return rows.map((row) => {
      const { subject, id, called, fields } = asRecordChange(row);
      return { subject, id, called, fields };
    });
  } finally {
    await dossier.close();
  }
}

test('a new year of a programme line says its year and amount, and not whose it is', async () => {
  const changes = await changesOf(async (tx) => {
    const line = await programme.get(tx, known.lineH);
    const budget = [...line.budget, { year: 2025, amount: 200_000, zero: '0' as const }];
    await programme.save(tx, { ...line, budget });
  });
  const part = 'programmeBudget';
  expect(changes).toEqual([
    {
      subject: 'programme-line',
      id: known.lineH,
      called: undefined,
      fields: [
        { part, key: 'year', now: 2025 },
        { part, key: 'amount', now: 200_000 },
        { part, key: 'zero', now: '0' },
      ],
    },
  ]);
});

test('a list of records says the key of its owner, and to what it points', async () => {
  const changes = await changesOf(async (tx) => {
    const proposal = await proposals.get(tx, known.second);
    await proposals.save(tx, { ...proposal, submittedBy: [known.ministry, known.police] });
  });
  expect(changes.flatMap(({ fields }) => fields)).toContainEqual({
    part: 'proposal',
    key: 'submittedBy',
    to: 'organisation',
    now: known.police,
  });
});

test('two lists in one table are told apart by what their rows have alike', async () => {
  const changes = await changesOf(async (tx) => {
    const dossier = await dossierRecord.get(tx);
    const letter = { ...dossier.letter, coSigners: ['A'], onBehalfOf: ['B'] };
    await dossierRecord.save(tx, { ...dossier, letter });
  });
  const fields = changes.flatMap((change) => change.fields);
  expect(fields.filter(({ key }) => key === 'coSigners').map(({ now }) => now)).toEqual(['A']);
  expect(fields.filter(({ key }) => key === 'onBehalfOf').map(({ now }) => now)).toEqual(['B']);
});

test('what bears on an element says which record, whatever its kind', async () => {
  const changes = await changesOf(async (tx) => {
    const motion = await motions.get(tx, known.motion);
    const [element, ...others] = motion.elements;
    if (element === undefined) throw new Error('the motion has an element');
    const support = [
      ...element.support,
      { kind: 'action', id: known.survey, role: 'invulling', note: '' } as const,
    ];
    await motions.save(tx, { ...motion, elements: [{ ...element, support }, ...others] });
  });
  expect(changes).toMatchObject([{ subject: 'element', id: known.motionElement }]);
  expect(changes[0]?.fields[0]).toEqual({
    part: 'support',
    key: 'id',
    to: 'action',
    now: known.survey,
  });
});

test('a removed record says what it was called', async () => {
  const changes = await changesOf((tx) => proposals.remove(tx, known.first));
  expect(changes.flatMap(({ called }) => called ?? [])).not.toEqual([]);
});

test('a step is about each of its records once', () => {
  expect(subjectsOf(['proposal', 'proposal_cost', 'action_budget'])).toEqual([
    'proposal',
    'action',
  ]);
});

test('the history of a motion names the records that its rows are of', async () => {
  const dossier: WritableDossier = await openForWriting(await smallDossier());
  try {
    await step(dossier, { label: 'onderdeel weg', author: 'ik' }, async (tx) => {
      await motions.save(tx, { ...(await motions.get(tx, known.motion)), elements: [] });
    });
    const changes = (await recordHistory(dossier.db, known.motion)).map(asRecordChange);
    expect(new Set(changes.map(({ subject, id }) => `${subject} ${id}`))).toEqual(
      new Set([`element ${known.motionElement}`]),
    );
    expect(changes.flatMap(({ fields }) => fields.map(({ key }) => key))).not.toContain('motion');
  } finally {
    await dossier.close();
  }
});
