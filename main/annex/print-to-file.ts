/** Prints an annex or an overview to a file, in a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { replace } from '../../db/file/whole-files.ts';
import { DossierError } from '../../db/model/errors.ts';
import { blockingFindings } from './blocking-findings.ts';
import { describeSubject } from './describe-subject.ts';
import type { Progress } from './engine/print-description.ts';
import type { PrintOrder } from './print-order.ts';

/** Message of the printing thread. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly pages: number };

export interface PrintJob extends PrintOrder {
  /** Path of the PDF; an earlier file of that name is replaced when the print is complete. */
  readonly target: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting it stops the print at once; the target stays as it was. */
  readonly signal?: AbortSignal;
}

async function runWorker(job: PrintJob, file: string): Promise<number> {
  const { contents, subject, page, definitive, onProgress, signal } = job;
  const order: PrintOrder = { contents, subject, page, definitive };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { order, file },
  });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  let pages: number | undefined;
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'done') pages = message.pages;
    else onProgress?.(message.progress);
  });
  try {
    // Rejects when the thread throws.
    await once(worker, 'exit');
  } finally {
    signal?.removeEventListener('abort', stop);
    // Until the thread is gone its file is open, and could not be removed on Windows.
    await worker.terminate();
  }
  if (pages === undefined || signal?.aborted) throw new DossierError('cancelled', {});
  return pages;
}

/**
 * Prints an order to a PDF file: written whole or not at all.
 *
 * @returns the number of pages
 * @throws annex-missing, item-missing; definitive-refused where the order is for a definitive
 *   print and `blockingFindings` has any; cancelled after the signal was aborted; folder-missing,
 *   folder-not-writable, disk-full, file-busy, file-unreachable or file-not-saved as the disk has
 *   it; over-dossier where a dossier has that name
 */
export async function printToFile(job: PrintJob): Promise<{ readonly pages: number }> {
  if (job.signal?.aborted) throw new DossierError('cancelled', {});
  const { contents, subject, target } = job;
  // In the thread this would come back as an error without its code.
  describeSubject(contents, subject, job.definitive);
  const inTheWay = job.definitive ? blockingFindings(contents) : [];
  if (inTheWay.length > 0) throw new DossierError('definitive-refused', { count: inTheWay.length });
  const pages = await replace(target, async (draft) => await runWorker(job, draft));
  return { pages };
}
