/**
 * Writes the contents of finished pages into the file. They are deflated by the thread pool while
 * the next pages are set, and written in order at moments that do not depend on how long that took:
 * equal input gives equal bytes.
 */
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { deferContent, type PdfFile } from './pdfkit-seam.ts';

const deflateInPool = promisify(deflate);

export interface PageContents {
  /** Hands over the whole content of the current page. */
  readonly add: (content: string) => void;
  /**
   * Writes the contents handed over, but for the last `behind` pages, which may still be deflating.
   */
  readonly write: (behind: number) => Promise<void>;
}

/**
 * Starts the queue of a file's page contents. `turn` is the operator that puts the page's origin at
 * its top left.
 */
export function startPageContents(file: PdfFile, turn: string): PageContents {
  const waiting: {
    readonly put: (deflated: Buffer) => void;
    readonly deflated: Promise<Buffer>;
  }[] = [];
  return {
    add: (content) => {
      const deflated = deflateInPool(Buffer.from(turn + content, 'latin1'));
      // A failure is met where the page is written.
      deflated.catch(() => undefined);
      waiting.push({ put: deferContent(file), deflated });
    },
    write: async (behind) => {
      for (const { put, deflated } of waiting.splice(0, waiting.length - behind))
        put(await deflated);
    },
  };
}
