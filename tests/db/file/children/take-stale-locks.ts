import { openForWriting } from '../../../../db/file/open.ts';
import { DossierError } from '../../../../db/model/errors.ts';
import type { WritableDossier } from '../../../../db/schema/access.ts';

/**
 * node take-stale-locks.ts <first moment> <interval> <path>...: opens each file for writing, the
 * first at the moment given, in milliseconds, and each next one an interval later, to the
 * millisecond; keeps what it gets, and prints what came of each.
 */
const [first = '0', interval = '0', ...paths] = process.argv.slice(2);
const taken: WritableDossier[] = [];
const outcomes: string[] = [];
for (const [turn, path] of paths.entries()) {
  const moment = Number(first) + turn * Number(interval);
  while (Date.now() < moment);
  try {
    taken.push(await openForWriting(path));
    outcomes.push('taken');
  } catch (error) {
    outcomes.push(error instanceof DossierError ? error.code : String(error));
  }
}
console.log(JSON.stringify(outcomes));
// Until all have come: a lock of a process that is gone would be taken once more.
await new Promise((resolve) => setTimeout(resolve, Number(interval) * 4));
for (const dossier of taken) await dossier.close();
