import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { recordHistory } from '../../../db/history/log.ts';
import { step } from '../../../db/history/step.ts';
import { undo } from '../../../db/history/undo.ts';
import { acceptedFindings } from '../../../db/repositories/accepted-findings.ts';
import { actions } from '../../../db/repositories/actions.ts';
import { annexes } from '../../../db/repositories/annexes.ts';
import { confirmBudget } from '../../../db/repositories/confirm-budget.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { documents } from '../../../db/repositories/documents.ts';
import { dossier as dossierRecord } from '../../../db/repositories/dossier.ts';
import { motions } from '../../../db/repositories/motions.ts';
import { notes } from '../../../db/repositories/notes.ts';
import { organisations } from '../../../db/repositories/organisations.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import { letGo, referencesTo } from '../../../db/repositories/references.ts';
import { themes } from '../../../db/repositories/themes.ts';
import type { StepTransaction, WritableDossier } from '../../../db/schema/access.ts';
import { smallDossier } from '../file/small-dossier.ts';
import { known, smallContents } from '../small-contents.ts';

const nowhere = '00000000-0000-7000-8000-00000000ffff';

async function inSmallDossier(work: (dossier: WritableDossier) => Promise<void>): Promise<void> {
  const dossier = await openForWriting(await smallDossier());
  await work(dossier).finally(dossier.close);
}

function change<T>(dossier: WritableDossier, work: (tx: StepTransaction) => Promise<T>) {
  return step(dossier, { label: 'wijzig', author: 'ik' }, work);
}

test('a save writes only the rows that differ', () =>
  inSmallDossier(async (dossier) => {
    await change(dossier, async (tx) => {
      const proposal = await proposals.get(tx, known.second);
      const costs = [...proposal.costs, { amount: 40_000, kind: 'structureel', role: 'raming' }];
      await proposals.save(tx, { ...proposal, costs } as typeof proposal);
    });
    const changes = await recordHistory(dossier.db, known.second);
    expect(changes.map(({ table }) => table)).toEqual(['proposal_cost']);
    expect((await proposals.get(dossier.db, known.second)).costs).toHaveLength(2);
  }));

test('an element that stays keeps its row when others come, go or change place', () =>
  inSmallDossier(async (dossier) => {
    const motion = await motions.get(dossier.db, known.motion);
    const extra = [1, 2].map((n) => ({
      id: `${nowhere.slice(0, -1)}${n}`,
      text: `${n}`,
      support: [],
    }));
    const elements = [...extra.slice(0, 1), ...motion.elements, ...extra.slice(1)];
    await change(dossier, (tx) => motions.save(tx, { ...motion, elements }));
    expect((await motions.get(dossier.db, known.motion)).elements).toEqual(elements);
    expect(await recordHistory(dossier.db, known.motionElement)).toEqual([]);
    const turned = elements.toReversed();
    await change(dossier, (tx) => motions.save(tx, { ...motion, elements: turned }));
    expect((await motions.get(dossier.db, known.motion)).elements).toEqual(turned);
  }));

test('an element that goes takes the notes on it along', () =>
  inSmallDossier(async (dossier) => {
    const note = smallContents.notes[0] as (typeof smallContents.notes)[number];
    const on = { kind: 'element', id: known.motionElement } as const;
    await change(dossier, (tx) => notes.save(tx, { ...note, on }));
    await change(dossier, async (tx) => {
      await motions.save(tx, { ...(await motions.get(tx, known.motion)), elements: [] });
    });
    expect((await notes.list(dossier.db)).map(({ id }) => id)).toEqual([known.remark]);
    await undo(dossier, { author: 'ik' });
    expect((await notes.get(dossier.db, note.id)).on).toEqual(on);
  }));

test('a record that is not there is named', () =>
  inSmallDossier(async (dossier) => {
    const [first] = smallContents.proposals;
    const absent = { ...first, id: nowhere } as (typeof smallContents.proposals)[number];
    const refused = { code: 'record-unknown', params: { kind: 'proposal', id: nowhere } };
    await expect(proposals.get(dossier.db, nowhere)).rejects.toMatchObject(refused);
    const tries: readonly ((tx: StepTransaction) => Promise<void>)[] = [
      (tx) => proposals.save(tx, absent),
      (tx) => proposals.remove(tx, nowhere),
      (tx) => proposals.move(tx, nowhere, {}),
      (tx) => proposals.move(tx, known.first, { before: nowhere }),
      (tx) => proposals.move(tx, known.first, { theme: nowhere }),
      (tx) => proposals.add(tx, absent, known.fourth),
      (tx) => confirmBudget(tx, { action: known.survey, year: 2030, readIn: 'x' }),
      (tx) => dossierRecord.save(tx, { ...smallContents.dossier, id: nowhere }),
      (tx) => acceptedFindings.withdraw(tx, { code: 'x', records: [] }),
    ];
    for (const work of tries)
      await expect(change(dossier, work)).rejects.toMatchObject({ code: 'record-unknown' });
    expect(await readContents(dossier)).toStrictEqual(smallContents);
  }));

test('what refers to nothing, or says a thing twice, is refused', () =>
  inSmallDossier(async (dossier) => {
    const proposal = await proposals.get(dossier.db, known.first);
    const action = await actions.get(dossier.db, known.survey);
    const tries: readonly ((tx: StepTransaction) => Promise<void>)[] = [
      (tx) => proposals.save(tx, { ...proposal, submittedBy: [nowhere] }),
      (tx) => proposals.save(tx, { ...proposal, submittedBy: [known.police, known.police] }),
      (tx) => actions.save(tx, { ...action, budget: [...action.budget, ...action.budget] }),
      (tx) => proposals.add(tx, proposal),
    ];
    for (const work of tries)
      await expect(change(dossier, work)).rejects.toMatchObject({ code: 'record-refused' });
    expect(await readContents(dossier)).toStrictEqual(smallContents);
  }));

test('what refers to a record is listed, and stands in the way of its removal', () =>
  inSmallDossier(async (dossier) => {
    const to = (id: string) => referencesTo(dossier.db, id);
    expect(await to(known.first)).toEqual([
      { from: { kind: 'proposal', id: known.second }, by: 'text', needed: false },
    ]);
    expect(await to(known.third)).toEqual([
      { from: { kind: 'proposal', id: known.third }, by: 'accepted-finding', needed: false },
    ]);
    expect(await to(known.second)).toEqual([
      { from: { kind: 'budget-source', id: known.source }, by: 'field', needed: false },
      { from: { kind: 'dossier', id: known.dossier }, by: 'text', needed: false },
      { from: { kind: 'proposal', id: known.second }, by: 'note', needed: false },
    ]);
    expect(await to(known.fourth)).toEqual([
      { from: { kind: 'element', id: known.motionElement }, by: 'field', needed: false },
    ]);
    expect((await to(known.clients)).filter(({ needed }) => needed)).toHaveLength(3);

    const removing = change(dossier, (tx) => proposals.remove(tx, known.second));
    await expect(removing).rejects.toMatchObject({ code: 'record-in-use', params: { count: 1 } });
  }));

test('a record let go of can be removed, links to it stay, and undo brings all back', () =>
  inSmallDossier(async (dossier) => {
    await change(dossier, async (tx) => {
      for (const id of [known.first, known.second]) {
        await letGo(tx, id);
        await proposals.remove(tx, id);
      }
      await letGo(tx, known.letter);
      await documents.remove(tx, known.letter);
      await letGo(tx, known.group);
      await organisations.remove(tx, known.group);
    });
    const left = await readContents(dossier);
    expect(left.proposals.map(({ id }) => id)).toEqual([known.third, known.fourth]);
    expect(left.proposals[0]?.decidedIn).toBeUndefined();
    expect(left.budgetSources[0]?.allocatedTo).toEqual([known.survey]);
    expect(left.motions[0]?.elements[0]?.support.map(({ kind }) => kind)).toEqual(['proposal']);
    expect(left.commitments[0]?.occurrences).toEqual([{ due: '2024-02-07' }]);
    expect(left.organisations.map(({ memberOf }) => memberOf)).toEqual([[], []]);
    expect(left.notes.map(({ text }) => text)).toEqual([smallContents.notes[1]?.text]);
    await undo(dossier, { author: 'ik' });
    expect(await readContents(dossier)).toStrictEqual(smallContents);
  }));

test('letting go of what another record cannot do without does not remove that record', () =>
  inSmallDossier(async (dossier) => {
    const removing = change(dossier, async (tx) => {
      await letGo(tx, known.clients);
      await themes.remove(tx, known.clients);
    });
    await expect(removing).rejects.toMatchObject({ code: 'record-in-use', params: { count: 3 } });
  }));

test('a confirmed amount is established, and the copy it was sent in said so all along', () =>
  inSmallDossier(async (dossier) => {
    const readIn = 'Kamerstukken 2023/24, 28 638, nr. 233';
    await change(dossier, (tx) => confirmBudget(tx, { action: known.survey, year: 2024, readIn }));
    const [sent] = await annexes.list(dossier.db);
    expect(sent?.baseline).toEqual(smallContents.annexes[0]?.baseline);
    expect((await actions.get(dossier.db, known.survey)).budget[1]).toEqual({
      year: 2024,
      amount: 50_000,
      provenance: 'vastgesteld',
      readIn,
    });

    const corrected = { action: known.survey, year: 2024, inYear: 2025, amount: 60_000, readIn };
    await change(dossier, (tx) => confirmBudget(tx, corrected));
    const [moved] = await annexes.list(dossier.db);
    expect(moved?.baseline).toEqual([
      { id: known.survey, year: 2025, amount: 60_000 },
      { id: known.lineH, year: 2024, amount: 500_000 },
    ]);
    const { budget } = await actions.get(dossier.db, known.survey);
    expect(budget.map(({ year, amount }) => [year, amount])).toEqual([
      [2023, 0],
      [2025, 60_000],
    ]);
    const taken = { action: known.survey, year: 2025, inYear: 2023, readIn };
    await expect(change(dossier, (tx) => confirmBudget(tx, taken))).rejects.toMatchObject({
      code: 'record-refused',
    });
  }));

test('a finding is accepted once, whatever the order of its records, and can be taken back', () =>
  inSmallDossier(async (dossier) => {
    const records = [known.first, known.second].map((id) => ({ kind: 'proposal' as const, id }));
    const finding = {
      code: 'same-reservation-twice',
      records,
      reason: 'a',
      by: 'ik',
      on: '2024-02-05',
    };
    const again = { ...finding, records: records.toReversed(), reason: 'b' };
    await change(dossier, (tx) => acceptedFindings.accept(tx, finding));
    await change(dossier, (tx) => acceptedFindings.accept(tx, again));
    expect((await acceptedFindings.list(dossier.db)).slice(1)).toEqual([again]);
    await change(dossier, (tx) => acceptedFindings.withdraw(tx, finding));
    expect(await acceptedFindings.list(dossier.db)).toEqual(smallContents.acceptedFindings);
  }));

test('heads of annexes and themes follow the categories, in the step that changes them', () =>
  inSmallDossier(async (dossier) => {
    const before = await readContents(dossier);
    const [annex] = before.annexes;
    const proposalsAnnex = { ...annex, kind: 'voorstellen', heads: ['A', 'B', 'C', 'D'] };
    await change(dossier, (tx) => annexes.save(tx, proposalsAnnex as (typeof before.annexes)[0]));
    const own = before.dossier;
    const later = { key: 'later', title: 'Later' };
    await change(dossier, (tx) =>
      dossierRecord.save(tx, { ...own, categories: [later, ...own.categories] }),
    );
    expect((await readContents(dossier)).annexes[0]?.heads).toEqual(['Later', 'A', 'B', 'C', 'D']);
    await undo(dossier, { author: 'ik' });
    expect((await readContents(dossier)).annexes[0]?.heads).toEqual(['A', 'B', 'C', 'D']);
  }));

test('a category with proposals cannot go; one without takes its own heads along', () =>
  inSmallDossier(async (dossier) => {
    const { dossier: own } = await readContents(dossier);
    const [first, second] = own.categories;
    if (first === undefined || second === undefined) throw new Error('two categories expected');
    await expect(
      change(dossier, (tx) => dossierRecord.save(tx, { ...own, categories: [first] })),
    ).rejects.toMatchObject({ code: 'category-in-use', params: { title: second.title, count: 1 } });
    const inSecond = (await proposals.list(dossier.db)).filter((p) => p.category === second.key);
    for (const { id } of inSecond)
      await change(dossier, (tx) => proposals.move(tx, id, { category: first.key }));
    await change(dossier, (tx) => dossierRecord.save(tx, { ...own, categories: [first] }));
    const contents = await readContents(dossier);
    expect(contents.themes.every(({ heads }) => heads === undefined)).toBe(true);
    expect(contents.dossier.categories).toEqual([first]);
    await undo(dossier, { author: 'ik' });
    await undo(dossier, { author: 'ik' });
    expect(await readContents(dossier)).toStrictEqual(smallContents);
  }));
