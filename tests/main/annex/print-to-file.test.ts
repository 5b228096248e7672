import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../../main/annex/engine/print-description.ts';
import { printInto } from '../../../main/annex/print-order.ts';
import { printToFile } from '../../../main/annex/print-to-file.ts';
import { seedContents } from '../../../seeds/index.ts';
import { printed } from './printed.ts';

const contents = seedContents('letter-28638-247');
const annex = (number: number) => ({ kind: 'annex', number }) as const;
const order = { contents, subject: annex(1), page: 'a4', definitive: false } as const;

/** A dossier large enough that its print takes a while. */
const large = {
  ...contents,
  proposals: Array.from({ length: 3000 }, (_, at) => {
    const proposal = contents.proposals[at % contents.proposals.length];
    if (!proposal) throw new Error('the seed has proposals');
    return { ...proposal, id: `018d6900-0000-7000-8000-${at.toString(16).padStart(12, '0')}` };
  }),
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annex-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('printing to a file', () => {
  it('writes the same bytes as printing in this thread, and nothing beside them', async () => {
    const target = join(folder, 'bijlage-1.pdf');
    const { pages } = await printToFile({ ...order, target });
    expect(pages).toBeGreaterThan(3);
    expect((await readFile(target)).equals(await printed(contents, 1))).toBe(true);
    expect(await readdir(folder)).toEqual(['bijlage-1.pdf']);
  });

  it('replaces its own earlier file', async () => {
    const target = join(folder, 'bijlage-1.pdf');
    await writeFile(target, 'eerder');
    await printToFile({ ...order, target });
    expect((await readFile(target)).subarray(0, 8).toString()).toBe('%PDF-1.7');
  });

  it('refuses a definitive print while a finding stands in its way, whoever asks', async () => {
    const target = join(folder, 'bijlage-2.pdf');
    const wanted = { ...order, subject: annex(2), definitive: true, target };
    await expect(printToFile(wanted)).rejects.toMatchObject({
      code: 'definitive-refused',
      params: { count: 2 },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('holds the overviews to the same findings', async () => {
    const target = join(folder, 'moties.pdf');
    const wanted = { ...order, subject: { kind: 'motions' }, definitive: true, target } as const;
    await expect(printToFile(wanted)).rejects.toMatchObject({ code: 'definitive-refused' });
    expect(await readdir(folder)).toEqual([]);
    await printToFile({ ...wanted, definitive: false });
    expect(await readdir(folder)).toEqual(['moties.pdf']);
  });

  it('says how far it is', async () => {
    const said: Progress[] = [];
    const target = join(folder, 'bijlage-1.pdf');
    await printToFile({ ...order, contents: large, target, onProgress: (p) => said.push(p) });
    expect(said.length).toBeGreaterThan(10);
    expect(said.at(-1)).toMatchObject({ rows: 3000, rowCount: 3000 });
  });

  it('stops when it is cancelled and leaves what was there', async () => {
    const target = join(folder, 'bijlage-1.pdf');
    await writeFile(target, 'eerder');
    const controller = new AbortController();
    const print = printToFile({
      ...order,
      contents: large,
      target,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(print).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readFile(target, 'utf8')).toBe('eerder');
    expect(await readdir(folder)).toEqual(['bijlage-1.pdf']);
  });

  it('does not begin when it was cancelled before', async () => {
    const print = printToFile({
      ...order,
      target: join(folder, 'a.pdf'),
      signal: AbortSignal.abort(),
    });
    await expect(print).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('refuses a folder that is not there, and an annex that is not', async () => {
    const nowhere = printToFile({ ...order, target: join(folder, 'weg', 'a.pdf') });
    await expect(nowhere).rejects.toMatchObject({ code: 'folder-missing' });
    const unknown = printToFile({ ...order, subject: annex(9), target: join(folder, 'a.pdf') });
    await expect(unknown).rejects.toMatchObject({ code: 'annex-missing' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('printing into a stream', () => {
  it('tells what went wrong with the stream', async () => {
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    let written = 0;
    const output = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.length;
        done(written > 200_000 ? full : null);
      },
    });
    await expect(printInto({ ...order, contents: large }, output)).rejects.toBe(full);
    expect(output.destroyed).toBe(true);
  });

  it('waits for a slow reader rather than hold everything', async () => {
    let waiting = 0;
    let most = 0;
    const output = new Writable({
      write(_chunk, _encoding, done) {
        waiting = output.writableLength;
        most = Math.max(most, waiting);
        setImmediate(done);
      },
    });
    await printInto({ ...order, contents: large }, output);
    expect(most).toBeLessThan(1 << 20);
  });
});
