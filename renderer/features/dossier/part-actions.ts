import type { Contents } from '../../../db/model/records/contents.ts';
import type { Changed } from '../../../preload/contract/values.ts';
import { bridge } from '../../data/bridge.ts';
import { takeStep } from '../../data/steps.ts';

/** Kinds of part of a dossier that are records of their own, each with an order. */
export type ListedKind = 'themes' | 'actionLines' | 'programme' | 'annexes';
const LISTED: readonly ListedKind[] = ['themes', 'actionLines', 'programme', 'annexes'];

/** Finds the list a part is in; undefined where it is in none. */
export function listOf(contents: Contents, id: string): ListedKind | undefined {
  return LISTED.find((kind) => contents[kind].some((record) => record.id === id));
}

/** Moves a part one place in its list; at the end of the list nothing happens. */
export async function movePart(contents: Contents, id: string, by: -1 | 1): Promise<void> {
  const kind = listOf(contents, id);
  if (kind === undefined) return;
  const ids = contents[kind].map((record) => record.id);
  const at = ids.indexOf(id);
  if (ids[at + by] === undefined) return;
  await placePart(contents, id, by === -1 ? ids[at - 1] : ids[at + 2]);
}

/** Puts a part in front of another of its list, or at the end; a part without a list stays. */
export async function placePart(
  contents: Contents,
  id: string,
  before: string | undefined,
): Promise<void> {
  const kind = listOf(contents, id);
  if (kind === undefined) return;
  const place = before === undefined ? {} : { before };
  await takeStep(bridge[kind].move({ ids: [id], place }), { moved: [id] });
}

/** Takes a part away. */
export function removePart(kind: ListedKind, id: string): Promise<Changed> {
  return takeStep(bridge[kind].remove({ ids: [id], letGo: true }));
}
