import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import { findShell } from '../shell/browsers/find-shell.ts';
import { endApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';

// What Chromium asks of a network for itself is seen by no page and by none of main's listeners:
// only its own log has it. In the Chromium shell it would be the log of another program.

/** What is loaded without a network. */
const LOCAL = /^(app|blob|chrome|data|devtools):/;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerdossier-network-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** An event of the log, as far as it says who was asked. */
interface LogEvent {
  readonly params?: { readonly url?: unknown; readonly host?: unknown };
}

/** The events of a network log: one a line, between a head and a tail. */
async function eventsOf(path: string): Promise<readonly LogEvent[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines
    .filter((line) => /^\{"(params|phase|source|time|type)"/.test(line))
    .map((line) => JSON.parse(line.replace(/\]?,?$/, '')) as LogEvent);
}

/** Every address and host that was asked for beyond the machine. */
function askedFor(events: readonly LogEvent[]): readonly string[] {
  return events
    .flatMap(({ params }) => [params?.url, params?.host])
    .filter((asked): asked is string => typeof asked === 'string' && !LOCAL.test(asked));
}

test.skipIf(findShell().kind !== 'electron')(
  'from start to close Electron asks a network for nothing: the example opened, a print made',
  async () => {
    const netLog = join(folder, 'net.json');
    const { app, page } = await openExample({ netLog });
    const path = join(folder, 'bijlage-1.pdf');
    await app.inMain(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await framePage(page).goTo('Bijlagen');
    const saved = await page.evaluate(async () => {
      const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
      return await kamerdossier.print.save({
        subject: { kind: 'annex', number: 1 },
        page: 'a4',
        definitive: false,
      });
    });
    expect(saved).toEqual({ ok: true, value: { done: true } });
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
    await endApp(app);

    const events = await eventsOf(netLog);
    expect(events.length).toBeGreaterThan(0);
    expect(askedFor(events)).toEqual([]);
  },
);
