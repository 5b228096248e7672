import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** Loads pdfjs when the first PDF is shown: nobody else needs it. */
export async function loadPdfjs() {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
  return pdfjs;
}

/** A page's size in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A PDF that is open, with the size of every page. Close it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
  readonly close: () => void;
}

/**
 * Opens a PDF from its bytes. Nothing is compiled or fetched, which the security policy of the page
 * forbids, and the annexes bring their own fonts. (This pdfjs has no `isEvalSupported` any more: it
 * never evaluates.)
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const options = {
    // pdfjs hands the bytes to its worker, after which they are gone here.
    data: bytes.slice(),
    useWasm: false,
    useWorkerFetch: false,
  };
  const task = pdfjs.getDocument(options);
  const document = await task.promise;
  const sizes: PageSize[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return { document, sizes, close: () => void task.destroy() };
}
