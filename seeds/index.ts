import { DossierError } from '../db/model/errors.ts';
import type { Contents } from '../db/model/records/contents.ts';
import { letter } from './letter-28638-247/index.ts';
import { loadSeed } from './loader/load-seed.ts';

const seeds: Readonly<Record<string, Contents>> = { 'letter-28638-247': letter };

/** The seeds there are, by name. */
export const SEEDS: readonly string[] = Object.keys(seeds);

/**
 * Gives the contents of a seed, made anew at each call; its ids are the same every time. Throws
 * `seed-unknown`, naming the seeds there are.
 */
export function seedContents(name: string): Contents {
  const seed = Object.hasOwn(seeds, name) ? seeds[name] : undefined;
  if (!seed) throw new DossierError('seed-unknown', { name, seeds: SEEDS });
  return loadSeed(name, seed);
}
