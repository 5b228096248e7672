import type { PDFDocumentProxy } from 'pdfjs-dist';

/** CSS pixels in a point. */
export const PIXELS_PER_POINT = 96 / 72;

/**
 * Greatest number of dots per CSS pixel: more than a screen shows helps nobody and takes memory.
 */
const SHARPEST = 2;

/**
 * Draws a page on a canvas.
 *
 * @param scale 1 is the size it has on paper
 * @returns the drawing, and a way to stop it
 */
export function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  scale: number,
): { readonly drawn: Promise<void>; readonly stop: () => void } {
  let stop = () => {};
  let isStopped = false;
  const draw = async () => {
    const page = await document.getPage(number);
    if (isStopped) return;
    const sharpness = Math.min(SHARPEST, Math.max(1, window.devicePixelRatio));
    const viewport = page.getViewport({ scale: scale * PIXELS_PER_POINT * sharpness });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
  };
  // A page that went out of sight, or a document that was closed, is no failure.
  const drawn = draw().catch(() => {});
  return {
    drawn,
    stop: () => {
      isStopped = true;
      stop();
    },
  };
}
