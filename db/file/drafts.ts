/**
 * Names of drafts: what is written before it gets its own name, and what a killed process left of
 * it.
 */
import { createHash } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { newId } from '../model/id.ts';
import { isRunning } from './running.ts';

/**
 * Name of a draft, `.kamerdossier-<machine>-<process>-<id>.tmp`, and of SQLite's journal beside it.
 */
const NAME =
  /^\.?kamerdossier-(?<machine>[0-9a-f]{8})-(?<process>\d{1,9})-(?<id>[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\.tmp(?:-journal)?$/;

/**
 * Longest time that writing a draft takes, in milliseconds: an older one has been left, whoever
 * made it.
 */
const LONGEST_WORK = 24 * 60 * 60 * 1000;

/** Ids of the drafts this process made; another that had its number may have left the rest. */
const madeHere = new Set<string>();

/**
 * Makes a name for a draft that nobody else uses, by which it is known as ours for certain: it says
 * the machine (not by its name), the process and, in its id, the moment. It does not hold the name
 * the draft is to get, which may be as long as a name may be.
 */
export function draftName(): string {
  const id = newId();
  madeHere.add(id);
  return `kamerdossier-${thisMachine()}-${process.pid}-${id}.tmp`;
}

/**
 * Gives the path of a draft in a folder of the user: on the same disk as what it is to become, and
 * hidden.
 */
export function draftIn(folder: string): string {
  return join(folder, `.${draftName()}`);
}

/**
 * Removes the drafts that were left in a folder by processes that are gone; a draft of another
 * machine once it is a day old. Whatever else is there stays, a link by such a name as well.
 * What cannot be removed stays too: it must keep nobody from working.
 */
export async function clearDrafts(folder: string): Promise<void> {
  for (const path of await leftDrafts(folder)) {
    const isFile = await lstat(path).then((found) => found.isFile(), ABSENT);
    if (isFile) await rm(path).catch(() => undefined);
  }
}

/** Lists everything in a folder that bears the name of a draft that was left. */
export async function leftDrafts(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const paths: string[] = [];
  for (const name of names) if (await isLeft(folder, name)) paths.push(join(folder, name));
  return paths;
}

async function isLeft(folder: string, name: string): Promise<boolean> {
  const read = NAME.exec(name)?.groups;
  if (read === undefined) return false;
  const { machine, process: maker, id = '' } = read;
  if (machine === thisMachine()) {
    if (madeHere.has(id)) return false;
    if (Number(maker) === process.pid || !isRunning(Number(maker))) return true;
  }
  const changed = await lstat(join(folder, name)).then(
    (found) => found.mtimeMs,
    () => Date.now(),
  );
  // The clocks of two machines differ: the file's own must say the same.
  return Date.now() - Math.max(momentOf(id), changed) > LONGEST_WORK;
}

/** Reads the moment of a UUID version 7, its first 48 bits, in milliseconds. */
function momentOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}

function thisMachine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

const ABSENT = (): boolean => false;
