import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { undo } from '../../../db/history/undo.ts';
import { actions } from '../../../db/repositories/actions.ts';
import { dossier as dossiers } from '../../../db/repositories/dossier.ts';
import { motions } from '../../../db/repositories/motions.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import type { StepTransaction, WritableDossier } from '../../../db/schema/access.ts';
import { saveBased } from '../../../main/ipc/save-based.ts';
import { smallDossier } from '../../db/file/small-dossier.ts';
import { known } from '../../db/small-contents.ts';

const take = (dossier: WritableDossier, work: (tx: StepTransaction) => Promise<void>) =>
  step(dossier, { label: 'stap', author: 'ik' }, work);

test('an edit is saved beside those of others, and refused where they meet, with nothing written', async () => {
  const dossier = await openForWriting(await smallDossier());
  const base = await proposals.get(dossier.db, known.first);
  await take(dossier, (tx) => proposals.save(tx, { ...base, decision: 'opgenomen' }));
  await take(dossier, (tx) => saveBased(tx, proposals, { ...base, text: 'Van mij.' }, base));
  const both = await proposals.get(dossier.db, known.first);
  expect(both).toEqual({ ...base, decision: 'opgenomen', text: 'Van mij.' });

  const late = { ...base, text: 'Te laat.', decision: 'niet-opgenomen' as const };
  const refused = take(dossier, (tx) => saveBased(tx, proposals, late, base));
  await expect(refused).rejects.toMatchObject({
    code: 'edits-meet',
    params: { id: known.first, fields: ['text', 'decision'] },
  });
  expect(await proposals.get(dossier.db, known.first)).toEqual(both);

  // Undo is an edit too: what it put back is what the next save stands beside.
  await undo(dossier, { author: 'ik' });
  await take(dossier, (tx) => saveBased(tx, proposals, { ...both, appreciation: 'Idem' }, both));
  expect(await proposals.get(dossier.db, known.first)).toEqual({
    ...base,
    decision: 'opgenomen',
    appreciation: 'Idem',
  });
  await dossier.close();
});

test('without a base a record is saved as it is given; one that is gone is said to be', async () => {
  const dossier = await openForWriting(await smallDossier());
  const base = await proposals.get(dossier.db, known.first);
  await take(dossier, (tx) => proposals.save(tx, { ...base, decision: 'opgenomen' }));
  await take(dossier, (tx) => saveBased(tx, proposals, { ...base, text: 'Zo.' }, undefined));
  expect(await proposals.get(dossier.db, known.first)).toEqual({ ...base, text: 'Zo.' });
  const stranger = { ...base, id: '0190a000-0000-7000-8000-00000000ffff' };
  const refused = take(dossier, (tx) => saveBased(tx, proposals, stranger, stranger));
  await expect(refused).rejects.toMatchObject({ code: 'record-unknown' });
  await dossier.close();
});

test('an amount that was set in the grid, an element and a part of the letter each stand by themselves', async () => {
  const dossier = await openForWriting(await smallDossier());
  const [action] = await actions.list(dossier.db);
  const [motion] = await motions.list(dossier.db);
  const letter = await dossiers.get(dossier.db);
  if (action === undefined || motion === undefined) throw new Error('the dossier has both');
  const amount = { year: 2031, amount: 70_000, provenance: 'vastgesteld' as const };
  const element = {
    id: '0190a000-0000-7000-8000-00000000eeee',
    text: 'van een ander',
    support: [],
  };
  await take(dossier, async (tx) => {
    await actions.save(tx, { ...action, budget: [...action.budget, amount] });
    await motions.save(tx, { ...motion, elements: [...motion.elements, element] });
    await dossiers.save(tx, { ...letter, letter: { ...letter.letter, to: 'de Griffier' } });
  });
  await take(dossier, async (tx) => {
    await saveBased(tx, actions, { ...action, holder: 'Ik' }, action);
    const elements = motion.elements.map((one) => ({ ...one, text: `${one.text} (van mij)` }));
    await saveBased(tx, motions, { ...motion, elements }, motion);
    const mine = { ...letter, letter: { ...letter.letter, reference: '12345' } };
    await saveBased(tx, dossiers, mine, letter);
  });
  const saved = await actions.get(dossier.db, action.id);
  expect(saved).toMatchObject({ holder: 'Ik', budget: [...action.budget, amount] });
  const { elements } = await motions.get(dossier.db, motion.id);
  expect(elements.map(({ text }) => text)).toEqual([
    ...motion.elements.map(({ text }) => `${text} (van mij)`),
    'van een ander',
  ]);
  const { letter: merged } = await dossiers.get(dossier.db);
  expect(merged).toEqual({ ...letter.letter, to: 'de Griffier', reference: '12345' });
  await dossier.close();
});
