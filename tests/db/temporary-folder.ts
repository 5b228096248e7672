import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own, gone when the test is. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(place(), 'kamerdossier-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** In memory where the machine has such a place: the tests wait for thousands of steps to be kept. */
function place(): string {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    return memory;
  } catch {
    return tmpdir();
  }
}
