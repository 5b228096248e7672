import { useEffect, useState } from 'react';
import { type OpenPdf, openPdf } from './open-pdf.ts';

/** Opens the bytes of a PDF; the last one stays until the next is there, so that nothing flickers. */
export function usePdf(bytes: Uint8Array | undefined): OpenPdf | undefined {
  const [pdf, setPdf] = useState<OpenPdf>();
  useEffect(() => {
    if (bytes === undefined) {
      setPdf(undefined);
      return undefined;
    }
    let isWanted = true;
    const opening = openPdf(bytes);
    opening.then(
      (opened) => {
        if (isWanted) setPdf(opened);
      },
      (error: unknown) => console.error('preview not shown:', error),
    );
    return () => {
      isWanted = false;
      // What is still drawing from it ends first.
      setTimeout(() => void opening.then(({ close }) => close()).catch(() => {}), 500);
    };
  }, [bytes]);
  return bytes === undefined ? undefined : pdf;
}
