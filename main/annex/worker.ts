/** The worker thread of printToFile: gets data, prints into a file and says how far it is. */
import { createWriteStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type PrintOrder, printInto } from './print-order.ts';
import type { WorkerMessage } from './print-to-file.ts';

const { order, file } = workerData as { readonly order: PrintOrder; readonly file: string };

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

// `flush` puts the bytes on the disk before the file is closed. An error ends the thread and
// reaches whoever started it.
const output = createWriteStream(file, { flags: 'wx', flush: true });
const pages = await printInto(order, output, (progress) => tell({ kind: 'progress', progress }));
tell({ kind: 'done', pages });
