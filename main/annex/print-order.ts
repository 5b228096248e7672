/** Prints an order: plain data, so that it can be handed to a worker thread. */
import type { Writable } from 'node:stream';
import type { Contents } from '../../db/model/records/contents.ts';
import type { PrintSubject } from '../../preload/contract/print-channels.ts';
import { describeSubject } from './describe-subject.ts';
import { type Progress, printDescription } from './engine/print-description.ts';
import { type PageForm, pageStyles } from './page-styles/index.ts';

export interface PrintOrder {
  /** The whole dossier; printing reads what the subject needs. */
  readonly contents: Contents;
  readonly subject: PrintSubject;
  readonly page: PageForm;
  /** Whether the print is definitive; a concept says so on every page. */
  readonly definitive: boolean;
}

/**
 * Prints an order as a PDF into a stream, in this thread, and ends the stream. The same order
 * prints the same bytes.
 * @returns the number of pages
 * @throws annex-missing, item-missing
 */
export async function printInto(
  order: PrintOrder,
  output: Writable,
  onProgress?: (progress: Progress) => void,
): Promise<number> {
  const description = describeSubject(order.contents, order.subject, order.definitive);
  return await printDescription(description, pageStyles[order.page], output, onProgress);
}
