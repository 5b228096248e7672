import { DossierError } from '../../db/model/errors.ts';
import { LINK_KINDS, type LinkKind, linkToken } from '../../db/model/links/index.ts';
import { recordKind } from '../../db/model/records/values.ts';
import type { KeyKind } from './known-keys.ts';
import { nonBreaking } from './non-breaking.ts';

/** The fields, of whatever record, whose text is a key, or whose list holds keys. */
const KEY_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'line',
  'theme',
  'document',
  'copyOf',
  'decidedIn',
  'madeIn',
  'settledBy',
  'becameAction',
  'replaces',
  'handedTo',
  'memberOf',
  'submittedBy',
  'carriedOutBy',
  'allocatedTo',
]);

const LINKED: Record<LinkKind, KeyKind> = {
  voorstel: 'proposal',
  actie: 'action',
  actielijn: 'action-line',
  motie: 'motion',
  motienaam: 'motion',
  document: 'document',
};

const LINK = new RegExp(`\\[\\[(?:(${LINK_KINDS.join('|')}):)?([^\\]]*)\\]\\]`, 'g');

/** Kinds and ids that the keys of a seed stand for. */
export interface Keys {
  readonly kinds: ReadonlyMap<string, KeyKind>;
  readonly idOf: (key: string) => string;
}

/**
 * Gives a part of a seed with ids for its keys, link tokens for `[[voorstel:voorstel-26]]` in its
 * texts, and non-breaking spaces. Throws `seed-key-unknown` for a key that names nothing, or
 * another kind of record than it is used for.
 */
export function resolveKeys(part: unknown, keys: Keys, field = ''): unknown {
  if (typeof part === 'string') {
    return KEY_FIELDS.has(field) ? idOf(part, keys) : resolveText(part, keys);
  }
  if (Array.isArray(part)) return part.map((item) => resolveKeys(item, keys, field));
  if (typeof part !== 'object' || part === null) return part;
  checkPointer(part, keys);
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, resolveKeys(value, keys, name)]),
  );
}

function resolveText(text: string, keys: Keys): string {
  return nonBreaking(text).replaceAll(LINK, (_, kind: LinkKind | undefined, key: string) => {
    if (kind === undefined) throw new DossierError('seed-key-unknown', { key });
    return linkToken({ kind, id: idOf(key, keys, LINKED[kind]) });
  });
}

/** Checks the kind of record that support and notes name beside its key. */
function checkPointer(part: object, keys: Keys): void {
  if (!('kind' in part && 'id' in part && typeof part.id === 'string')) return;
  const kind = recordKind.safeParse(part.kind);
  if (kind.success) idOf(part.id, keys, kind.data);
}

function idOf(key: string, keys: Keys, expected?: KeyKind): string {
  const kind = keys.kinds.get(key);
  if (kind === undefined || (expected !== undefined && kind !== expected)) {
    throw new DossierError('seed-key-unknown', { key });
  }
  return keys.idOf(key);
}
