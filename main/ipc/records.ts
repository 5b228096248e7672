import { type RecordCollection, steps } from '../../db/model/texts/nl/steps.ts';
import { actionLines } from '../../db/repositories/action-lines.ts';
import { actions } from '../../db/repositories/actions.ts';
import { annexes } from '../../db/repositories/annexes.ts';
import { budgetSources } from '../../db/repositories/budget-sources.ts';
import { commitments } from '../../db/repositories/commitments.ts';
import { documents } from '../../db/repositories/documents.ts';
import { dossier } from '../../db/repositories/dossier.ts';
import { motions } from '../../db/repositories/motions.ts';
import { notes } from '../../db/repositories/notes.ts';
import { organisations } from '../../db/repositories/organisations.ts';
import { programme } from '../../db/repositories/programme.ts';
import { proposals } from '../../db/repositories/proposals.ts';
import { letGo } from '../../db/repositories/references.ts';
import { refuseUnsoundCommitment, refuseUnsoundMotion } from '../../db/repositories/sound-items.ts';
import { themes } from '../../db/repositories/themes.ts';
import { refuseTwinOrganisation, refuseTwinPaper } from '../../db/repositories/twins.ts';
import type { Reader, StepTransaction } from '../../db/schema/access.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import { today } from '../commands/today.ts';
import { addNew, type NewRecords } from './new-records.ts';
import { itemHandlers } from './parliament.ts';
import { saveBased } from './save-based.ts';
import { takeStep } from './take-step.ts';

/** Functions of a repository that the four channels of its records need. */
interface Store<Item, Place> {
  readonly add: (tx: StepTransaction, item: Item, before?: string) => Promise<void>;
  readonly get: (db: Reader, id: string) => Promise<Item>;
  readonly save: (tx: StepTransaction, item: Item) => Promise<void>;
  readonly move: (tx: StepTransaction, id: string, place: Place) => Promise<void>;
  readonly remove: (tx: StepTransaction, id: string) => Promise<void>;
}

/** Makes the handlers that add, save, move and remove records of one kind, each as one step. */
function recordHandlersOf<Item extends { readonly id: string }, Place>(
  collection: RecordCollection,
  store: Store<Item, Place>,
) {
  const label = (verb: 'add' | 'save' | 'move' | 'remove', count: number) =>
    steps.records({ collection, verb, count });
  return {
    add: (
      { record, before, ...made }: { record: Item; before?: string } & NewRecords,
      window: AppWindow,
    ) =>
      takeStep(window, label('add', 1), async (tx) => {
        await addNew(tx, made);
        await store.add(tx, record, before);
      }),
    save: (
      {
        records,
        base,
        ...made
      }: { records: readonly Item[]; base?: readonly { readonly id: string }[] } & NewRecords,
      window: AppWindow,
    ) =>
      takeStep(window, label('save', records.length), async (tx) => {
        await addNew(tx, made);
        for (const record of records)
          await saveBased(
            tx,
            store,
            record,
            base?.find(({ id }) => id === record.id),
          );
      }),
    move: ({ ids, place }: { ids: readonly string[]; place: Place }, window: AppWindow) =>
      takeStep(window, label('move', ids.length), async (tx) => {
        for (const id of ids) await store.move(tx, id, place);
      }),
    remove: ({ ids, letGo: free }: { ids: readonly string[]; letGo: boolean }, window: AppWindow) =>
      takeStep(window, label('remove', ids.length), async (tx) => {
        for (const id of ids) {
          if (free) await letGo(tx, id);
          await store.remove(tx, id);
        }
      }),
  };
}

type Placed<Item> = Omit<Store<Item, never>, 'move'> & {
  readonly move: (tx: StepTransaction, id: string, before?: string) => Promise<void>;
};

/** Adapts a repository whose records have one order, the same for all of them. */
function listed<Item extends { readonly id: string }>(
  repository: Placed<Item>,
): Store<Item, { readonly before?: string }> {
  return { ...repository, move: (tx, id, { before }) => repository.move(tx, id, before) };
}

/**
 * Guards a repository so that a window can save only what the forms would: no second record of one
 * name, nothing settled by a paper of a day to come. What was there already can be worked on.
 */
function asForms<Item extends { readonly id: string }, Place>(
  store: Store<Item, Place>,
  refuse: (db: Reader, item: Item, before: Item | undefined, today: string) => Promise<void>,
): Store<Item, Place> {
  return {
    ...store,
    add: async (tx, item, before) => {
      await refuse(tx, item, undefined, today());
      await store.add(tx, item, before);
    },
    save: async (tx, item) => {
      await refuse(tx, item, await store.get(tx, item.id), today());
      await store.save(tx, item);
    },
  };
}

type RecordGroups = RecordCollection | 'dossier';

/** Answers the channels of the records of a window's dossier. */
export const recordHandlers: Pick<Handlers<AppWindow>, RecordGroups> = {
  dossier: {
    save: ({ record, base }, window) =>
      takeStep(window, steps.dossier, (tx) => saveBased(tx, dossier, record, base)),
    setUp: (given, window) =>
      takeStep(window, steps.setUp, async (tx) => {
        await dossier.save(tx, given.record);
        for (const theme of given.themes) await themes.add(tx, theme);
        for (const line of given.actionLines) await actionLines.add(tx, line);
        for (const line of given.programme) await programme.add(tx, line);
        for (const annex of given.annexes) await annexes.add(tx, annex);
      }),
  },
  annexes: recordHandlersOf('annexes', listed(annexes)),
  documents: recordHandlersOf('documents', asForms(listed(documents), refuseTwinPaper)),
  themes: recordHandlersOf('themes', listed(themes)),
  proposals: recordHandlersOf('proposals', proposals),
  actionLines: recordHandlersOf('actionLines', listed(actionLines)),
  actions: recordHandlersOf('actions', actions),
  programme: recordHandlersOf('programme', listed(programme)),
  budgetSources: recordHandlersOf('budgetSources', listed(budgetSources)),
  organisations: recordHandlersOf(
    'organisations',
    asForms(listed(organisations), refuseTwinOrganisation),
  ),
  motions: {
    ...recordHandlersOf('motions', asForms(listed(motions), refuseUnsoundMotion)),
    ...itemHandlers,
  },
  commitments: recordHandlersOf(
    'commitments',
    asForms(listed(commitments), refuseUnsoundCommitment),
  ),
  notes: recordHandlersOf('notes', listed(notes)),
};
