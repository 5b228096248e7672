import { createHash } from 'node:crypto';

/**
 * The moment that every id of a seed carries, as those of version 7 do: fixed, so that ids never
 * change.
 */
const MADE_AT = Date.parse('2024-02-02T00:00:00Z');

/**
 * Gives the id of a key in a seed: a UUID of version 7 whose random part is a hash. The same key
 * always gives the same id, so that two dossiers made from one seed can be merged.
 */
export function seedId(seed: string, key: string): string {
  const time = MADE_AT.toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(`${seed}/${key}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-');
}
