import { drawPage, PIXELS_PER_POINT } from './pdf/draw-page.ts';
import { type OpenPdf, openPdf } from './pdf/open-pdf.ts';

/** Dots per inch on paper. */
const SHARPNESS = 220;
/** CSS pixels per inch. */
const INCH = 96;

/**
 * Hands a PDF to the system's print dialog, page by page as a picture: the page knows no other way
 * to its own printer. Resolves when the dialog is gone.
 *
 * @param form the page form, for which styles/annexes.css names the paper
 */
export async function printPages(bytes: Uint8Array, form: string): Promise<void> {
  const pdf = await openPdf(bytes);
  const sheets = document.createElement('div');
  sheets.className = 'print-sheets';
  sheets.dataset.form = form;
  const addresses: string[] = [];
  try {
    for (let number = 1; number <= pdf.sizes.length; number += 1) {
      const address = await pagePicture(pdf, number);
      addresses.push(address);
      const image = new Image();
      image.src = address;
      image.alt = '';
      await image.decode();
      sheets.append(image);
    }
    document.body.append(sheets);
    window.print();
  } finally {
    sheets.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
    pdf.close();
  }
}

async function pagePicture(pdf: OpenPdf, number: number): Promise<string> {
  const canvas = document.createElement('canvas');
  const sharpness = Math.min(2, Math.max(1, window.devicePixelRatio));
  await drawPage(pdf.document, number, canvas, SHARPNESS / INCH / sharpness).drawn;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob === null) throw new Error(`page ${number} not drawn at ${PIXELS_PER_POINT}`);
  return URL.createObjectURL(blob);
}
