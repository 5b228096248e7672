import {
  type LinkResolver,
  type LinkTarget,
  linkResolver,
  type ReferenceIndex,
  referenceIndex,
} from '../links/index.ts';
import { type Numbering, numbering } from '../numbering.ts';
import type { Action } from '../records/action.ts';
import type { Contents } from '../records/contents.ts';
import type { Document } from '../records/document.ts';
import type { Proposal } from '../records/proposal.ts';
import type { RecordKind, RecordRef } from '../records/values.ts';

/** The contents and indexes in which every rule looks things up; made once per check. */
export interface CheckContext {
  readonly contents: Contents;
  /** ISO date; absent: no day is one that is still to come. */
  readonly today: string | undefined;
  readonly numbers: Numbering;
  readonly resolve: LinkResolver;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly documents: ReadonlyMap<string, Document>;
  /** The records by what a text calls them. */
  readonly references: ReferenceIndex;
  /** Ids of each kind of record. */
  readonly ids: Readonly<Record<RecordKind, ReadonlySet<string>>>;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

/** Prepares a dossier for its rules. */
export function checkContext(contents: Contents, today?: string): CheckContext {
  const numbers = numbering(contents);
  const resolve = linkResolver(contents, numbers);
  let references: ReferenceIndex | undefined;
  let ids: CheckContext['ids'] | undefined;
  return {
    contents,
    today,
    numbers,
    resolve,
    proposals: byId(contents.proposals),
    actions: byId(contents.actions),
    documents: byId(contents.documents),
    // Not every reader asks, and there may be thousands.
    get references() {
      references ??= referenceIndex(contents, numbers, resolve);
      return references;
    },
    get ids() {
      ids ??= idsByKind(contents);
      return ids;
    },
  };
}

function idsByKind(contents: Contents): CheckContext['ids'] {
  const items = [...contents.motions, ...contents.commitments];
  return {
    dossier: new Set([contents.dossier.id]),
    annex: idsOf(contents.annexes),
    document: idsOf(contents.documents),
    theme: idsOf(contents.themes),
    proposal: idsOf(contents.proposals),
    'action-line': idsOf(contents.actionLines),
    action: idsOf(contents.actions),
    'programme-line': idsOf(contents.programme),
    'budget-source': idsOf(contents.budgetSources),
    organisation: idsOf(contents.organisations),
    motion: idsOf(contents.motions),
    commitment: idsOf(contents.commitments),
    element: idsOf(items.flatMap(({ elements }) => elements)),
  };
}

const RECORD_OF: Readonly<Record<LinkTarget['kind'], RecordKind>> = {
  voorstel: 'proposal',
  actie: 'action',
  actielijn: 'action-line',
  motie: 'motion',
  motienaam: 'motion',
  document: 'document',
};

/** Gives the record that a link in a text points to, whether it is still there or not. */
export function linkedRecord(target: LinkTarget): RecordRef {
  return { kind: RECORD_OF[target.kind], id: target.id };
}

/** Tells whether the record is in the dossier. */
export function exists(context: CheckContext, record: RecordRef): boolean {
  return context.ids[record.kind].has(record.id);
}
