import { DossierError } from '../../db/model/errors.ts';
import { findBrokenPart } from '../../db/model/integrity.ts';
import { type Contents, contents } from '../../db/model/records/contents.ts';
import { knownKeys } from './known-keys.ts';
import { resolveKeys } from './resolve-keys.ts';
import { seedId } from './seed-id.ts';

/**
 * Loads a seed as the contents of a dossier: keys become ids, links become tokens, and the whole is
 * held against the model's own schema. Throws `seed-key-unknown`, `seed-key-twice`, `seed-broken`
 * (a reference to the wrong kind of record, with its path) or zod's error where a record breaks its
 * schema.
 */
export function loadSeed(name: string, seed: Contents): Contents {
  const keys = { kinds: knownKeys(seed), idOf: (key: string) => seedId(name, key) };
  const loaded = contents.parse(resolveKeys(seed, keys));
  const broken = findBrokenPart(loaded);
  if (broken) throw new DossierError('seed-broken', { path: broken.path });
  return loaded;
}
