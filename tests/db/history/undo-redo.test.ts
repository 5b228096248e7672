import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDossier } from '../../../db/file/create.ts';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { redo, undo } from '../../../db/history/undo.ts';
import { DossierError } from '../../../db/model/errors.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import { fillDossier } from '../../../db/repositories/contents.ts';
import type { WritableDossier } from '../../../db/schema/access.ts';
import { anyPair } from '../any-contents.ts';
import { recordTables, tableDump, writtenTables } from '../table-dump.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commandsFrom } from './commands.ts';

const who = { author: 'J. Jansen', at: '2024-02-05T10:00:00.000Z' };

/** What a user does next: one command or several in one step, or take back, or take again. */
const anyMoves = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
    },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  ),
  { minLength: 10, maxLength: 40 },
);
type Moves = typeof anyMoves extends fc.Arbitrary<infer T> ? T : never;

/** Walks through moves, holding the file against a list of all states that undo and redo go along. */
async function walk(dossier: WritableDossier, source: Contents, moves: Moves): Promise<void> {
  const commands = commandsFrom(source);
  let states = [tableDump(dossier.path)];
  let at = 0;
  for (const move of moves) {
    if (move === 'undo') {
      expect((await undo(dossier, who)) !== undefined).toBe(at > 0);
      at = Math.max(0, at - 1);
    } else if (move === 'redo') {
      expect((await redo(dossier, who)) !== undefined).toBe(at < states.length - 1);
      at = Math.min(states.length - 1, at + 1);
    } else if (await taken(dossier, commands, move)) {
      states = [...states.slice(0, at + 1), tableDump(dossier.path)];
      at += 1;
    }
    expect(tableDump(dossier.path)).toBe(states[at]);
  }
  while (await redo(dossier, who)) at += 1;
  expect(at).toBe(states.length - 1);
  expect(tableDump(dossier.path)).toBe(states.at(-1));
  while (await undo(dossier, who));
  expect(tableDump(dossier.path)).toBe(states[0]);
  while (await redo(dossier, who));
  expect(tableDump(dossier.path)).toBe(states.at(-1));
}

/** Whether a step was taken; commands that do not fit the dossier as it is are refused whole. */
async function taken(
  dossier: WritableDossier,
  commands: ReturnType<typeof commandsFrom>,
  move: readonly (readonly [number, number, number])[],
): Promise<boolean> {
  try {
    const { stepId } = await step(dossier, { label: 'iets', ...who }, async (tx) => {
      for (const [command, which, other] of move)
        await commands[command % commands.length]?.(tx, which, other);
    });
    return stepId !== undefined;
  } catch (error) {
    if (error instanceof DossierError) return false;
    throw error;
  }
}

/** A dossier file filled with these contents, open for writing until the work is done. */
async function inDossier(
  path: string,
  start: Contents,
  work: (dossier: WritableDossier) => Promise<void>,
): Promise<void> {
  await createDossier(path, (dossier) => fillDossier(dossier, start));
  const dossier = await openForWriting(path);
  await work(dossier).finally(dossier.close);
}

// Thousands of steps, each synced to the disk: a busy machine takes its time.
const PATIENCE = 300_000;

test('undo goes back to the start and redo to the end, whatever was done between', {
  timeout: PATIENCE,
}, async () => {
  const folder = await temporaryFolder();
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(anyPair, anyMoves, async ([start, source], moves) => {
      const path = join(folder, `${turn++}.dossier`);
      await inDossier(path, start, (dossier) => walk(dossier, source, moves));
    }),
    { numRuns: 10 },
  );
});

test('the log covers every table: rows made, changed and removed', {
  timeout: PATIENCE,
}, async () => {
  const folder = await temporaryFolder();
  const written = new Set<string>();
  let tables: readonly string[] = [];
  for (const [turn, [start, source]] of fc.sample(anyPair, { numRuns: 8, seed: 11 }).entries()) {
    const path = join(folder, `${turn}.dossier`);
    await inDossier(path, start, async (dossier) => {
      const commands = commandsFrom(source);
      const before = tableDump(path);
      for (const command of commands.keys())
        for (const which of [0, 1]) await taken(dossier, commands, [[command, which, which + 1]]);
      const after = tableDump(path);
      while (await undo(dossier, who));
      expect(tableDump(path)).toBe(before);
      while (await redo(dossier, who));
      expect(tableDump(path)).toBe(after);
      for (const each of writtenTables(path)) written.add(each);
      tables = recordTables(path);
    });
  }
  const missing = tables
    .flatMap((table) => ['insert', 'update', 'delete'].map((how) => `${table} ${how}`))
    .filter((each) => !written.has(each));
  // A file always holds one dossier, so its row is only ever changed.
  expect(missing).toEqual(['dossier insert', 'dossier delete']);
});
