import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import { acceptedFindings } from '../../../db/repositories/accepted-findings.ts';
import { actionLines } from '../../../db/repositories/action-lines.ts';
import { actions } from '../../../db/repositories/actions.ts';
import { annexes } from '../../../db/repositories/annexes.ts';
import { budgetSources } from '../../../db/repositories/budget-sources.ts';
import { commitments } from '../../../db/repositories/commitments.ts';
import { confirmBudget } from '../../../db/repositories/confirm-budget.ts';
import { documents } from '../../../db/repositories/documents.ts';
import { dossier } from '../../../db/repositories/dossier.ts';
import { motions } from '../../../db/repositories/motions.ts';
import { notes } from '../../../db/repositories/notes.ts';
import { organisations } from '../../../db/repositories/organisations.ts';
import { programme } from '../../../db/repositories/programme.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import { letGo } from '../../../db/repositories/references.ts';
import type { Repository } from '../../../db/repositories/repository.ts';
import { themes } from '../../../db/repositories/themes.ts';
import type { StepTransaction } from '../../../db/schema/access.ts';

/** Something a user does, chosen by numbers: which records of those there are, and which others. */
export type Command = (tx: StepTransaction, which: number, other: number) => Promise<void>;

/**
 * Everything that can be done to a dossier, those who refer before what they refer to.
 *
 * @param source where new values come from: a dossier with the same records, saying other things
 */
export function commandsFrom(source: Contents): readonly Command[] {
  return [
    async (tx, which) => {
      const [member, ...groups] = await organisations.list(tx);
      if (member === undefined) return;
      for (const group of groups) await organisations.save(tx, { ...group, memberOf: [] });
      const ids = groups.map(({ id }) => id);
      const memberOf = which === 0 ? ids : ids.toReversed();
      await organisations.save(tx, { ...member, memberOf });
    },
    ...onRecords(budgetSources, source.budgetSources),
    ...onRecords({ ...proposals, move: moveProposal }, source.proposals),
    ...onRecords({ ...actions, move: moveAction }, source.actions),
    ...onRecords(motions, source.motions, withCourseOf),
    ...onRecords(commitments, source.commitments, withCourseOf),
    ...onRecords(annexes, source.annexes),
    ...onRecords(programme, source.programme),
    ...onRecords(notes, source.notes),
    ...onRecords(organisations, source.organisations),
    ...onRecords(documents, source.documents),
    ...onRecords(themes, source.themes),
    ...onRecords(actionLines, source.actionLines),
    (tx) => withMore(tx, ['een', 'twee']),
    (tx) => withMore(tx, ['twee', 'een']),
    (tx) => dossier.save(tx, source.dossier),
    async (tx, which) => {
      const finding = pick(source.acceptedFindings, which);
      if (finding) await acceptedFindings.accept(tx, finding);
    },
    async (tx, which) => {
      const finding = pick(await acceptedFindings.list(tx), which);
      if (finding === undefined) return;
      const records = finding.records.toReversed();
      await acceptedFindings.accept(tx, { ...finding, records, by: 'P. Pietersen' });
    },
    async (tx, which) => {
      const finding = pick(await acceptedFindings.list(tx), which);
      if (finding) await acceptedFindings.withdraw(tx, finding);
    },
    async (tx, which, other) => {
      const action = pick(await actions.list(tx), which);
      const year = pick(action?.budget ?? [], other)?.year;
      if (action && year) await confirmBudget(tx, { action: action.id, year, readIn: 'nr. 233' });
    },
  ];
}

/** A category more, and own words in this order. */
async function withMore(tx: StepTransaction, ownWords: string[]): Promise<void> {
  const held = await dossier.get(tx);
  const others = held.categories.filter(({ key }) => key !== 'erbij');
  const categories = [...others, { key: 'erbij', title: 'Erbij' }];
  await dossier.save(tx, { ...held, categories, ownWords });
}

function onRecords<Item extends { readonly id: string }>(
  repository: Repository<Item>,
  source: readonly Item[],
  kept: (item: Item, stored: Item) => Item = (item) => item,
): readonly Command[] {
  return [
    async (tx, which) => {
      const item = pick(source, which);
      if (item) await repository.add(tx, item);
    },
    async (tx, which, other) => {
      const item = pick(source, which);
      if (item) await repository.add(tx, item, pick(await repository.list(tx), other)?.id);
    },
    async (tx, which) => {
      const item = pick(source, which);
      if (item) await repository.save(tx, kept(item, await repository.get(tx, item.id)));
    },
    async (tx, which) => {
      const item = pick(await repository.list(tx), which);
      if (item) await repository.save(tx, kept(withListsReversed(item), item));
    },
    async (tx, which, other) => {
      const items = await repository.list(tx);
      const item = pick(items, which);
      if (item) await repository.move(tx, item.id, pick(items, other)?.id);
    },
    async (tx, which) => {
      const item = pick(await repository.list(tx), which);
      if (item === undefined) return;
      await letGo(tx, item.id);
      await repository.remove(tx, item.id);
    },
  ];
}

function withListsReversed<Item extends object>(item: Item): Item {
  const fields = Object.entries(item).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.toReversed() : value,
  ]);
  return Object.fromEntries(fields);
}

/** The course of a motion or commitment only grows: what it left open is filled in. */
function withCourseOf<Item extends Motion | Commitment>(item: Item, stored: Item): Item {
  const citation = 'nr. 9';
  const passage = 'Zie de brief.';
  return {
    ...item,
    elements: item.elements.map((element) => ({
      ...element,
      support: element.support.map((support) => ({ passage, ...support })),
    })),
    statusHistory: stored.statusHistory.map((change) => ({ citation, ...change })),
    deadlines: stored.deadlines.map((deadline) => ({
      citation,
      reason: 'Uitgesteld.',
      ...deadline,
    })),
  };
}

async function moveAction(tx: StepTransaction, id: string, before?: string): Promise<void> {
  const line = before && (await actions.get(tx, before)).line;
  await actions.move(tx, id, { ...(line && { line }), ...(before && { before }) });
}

async function moveProposal(tx: StepTransaction, id: string, before?: string): Promise<void> {
  if (before === undefined) return await proposals.move(tx, id, {});
  const { theme, category } = await proposals.get(tx, before);
  await proposals.move(tx, id, { theme, category, before });
}

function pick<T>(items: readonly T[], which: number): T | undefined {
  return items.length === 0 ? undefined : items[which % items.length];
}
