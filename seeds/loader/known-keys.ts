import { DossierError } from '../../db/model/errors.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { RecordKind } from '../../db/model/records/values.ts';

/** Kinds of what a key names: a record that others can point to, or a note. */
export type KeyKind = RecordKind | 'note';

type Keyed = readonly { readonly id: string }[];

function recordsByKind(seed: Contents): readonly (readonly [KeyKind, Keyed])[] {
  return [
    ['dossier', [seed.dossier]],
    ['annex', seed.annexes],
    ['document', seed.documents],
    ['theme', seed.themes],
    ['proposal', seed.proposals],
    ['action-line', seed.actionLines],
    ['action', seed.actions],
    ['programme-line', seed.programme],
    ['budget-source', seed.budgetSources],
    ['organisation', seed.organisations],
    ['motion', seed.motions],
    ['commitment', seed.commitments],
    ['element', [...seed.motions, ...seed.commitments].flatMap((item) => item.elements)],
    ['note', seed.notes],
  ];
}

/** Maps every key of a seed with what it names. Throws `seed-key-twice`: a key names one record. */
export function knownKeys(seed: Contents): ReadonlyMap<string, KeyKind> {
  const keys = new Map<string, KeyKind>();
  for (const [kind, records] of recordsByKind(seed)) {
    for (const { id } of records) {
      if (keys.has(id)) throw new DossierError('seed-key-twice', { key: id });
      keys.set(id, kind);
    }
  }
  return keys;
}
