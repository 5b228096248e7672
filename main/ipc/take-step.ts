import { userInfo } from 'node:os';
import { changedTables } from '../../db/history/changed-tables.ts';
import { step } from '../../db/history/step.ts';
import { contentsOfTables } from '../../db/repositories/changed-contents.ts';
import type { StepTransaction, WritableDossier } from '../../db/schema/access.ts';
import type { Changed } from '../../preload/contract/values.ts';
import type { AppWindow } from '../app/app-window.ts';

/** Gives the name of who takes a step: the user name on this machine. */
export function author(): string {
  return userInfo().username;
}

/** Carries out work on a window's dossier as one step, and gives what it changed. */
export async function takeStep(
  window: AppWindow,
  label: string,
  work: (tx: StepTransaction) => Promise<void>,
): Promise<Changed> {
  const dossier = await window.session.writable();
  const { stepId } = await step(dossier, { label, author: author() }, work);
  return await changedBy(dossier, label, stepId);
}

/** Reads the collections that a step changed, each whole. */
export async function changedBy(
  dossier: WritableDossier,
  label: string,
  stepId: string | undefined,
): Promise<Changed> {
  if (stepId === undefined) return { label, contents: {} };
  const contents = await dossier.snapshot(async (db) =>
    contentsOfTables(db, await changedTables(db, stepId)),
  );
  return { step: stepId, label, contents };
}
