import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { drawPage, PIXELS_PER_POINT } from './draw-page.ts';
import type { TextMatch } from './find-in-pages.ts';
import { highlight } from './highlights.ts';
import { loadPdfjs, type OpenPdf, type PageSize } from './open-pdf.ts';
import { useInSight } from './use-in-sight.ts';

/**
 * Shows one page as it prints, with its text over it to select and to search. It is drawn while in
 * sight.
 */
export function PdfPage({
  pdf,
  number,
  size,
  scale,
  matches,
  current,
}: {
  readonly pdf: OpenPdf;
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
  readonly matches: readonly TextMatch[];
  readonly current: TextMatch | undefined;
}): ReactElement {
  const { annexes: words } = useWords();
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const inSight = useInSight(place) || current !== undefined;
  const [layer, setLayer] = useState<readonly HTMLElement[]>([]);
  const factor = scale * PIXELS_PER_POINT;

  useEffect(() => {
    if (!inSight || canvas.current === null) return undefined;
    return drawPage(pdf.document, number, canvas.current, scale).stop;
  }, [pdf, number, scale, inSight]);

  useEffect(() => {
    const container = text.current;
    if (!inSight || container === null) return undefined;
    let isWanted = true;
    let cancel = () => {};
    const lay = async () => {
      const { TextLayer } = await loadPdfjs();
      const page = await pdf.document.getPage(number);
      if (!isWanted) return;
      container.replaceChildren();
      const viewport = page.getViewport({ scale: factor });
      const textContentSource = page.streamTextContent();
      const made = new TextLayer({ textContentSource, container, viewport });
      cancel = () => made.cancel();
      await made.render();
      if (isWanted) setLayer(made.textDivs);
    };
    lay().catch(() => {});
    return () => {
      isWanted = false;
      cancel();
      setLayer([]);
    };
  }, [pdf, number, factor, inSight]);

  useEffect(() => {
    if (layer.length === 0) return undefined;
    return highlight(number, layer, matches, current);
  }, [number, layer, matches, current]);

  useEffect(() => {
    place.current?.style.setProperty('--total-scale-factor', String(factor));
    place.current?.style.setProperty('width', `${Math.round(size.width * factor)}px`);
    place.current?.style.setProperty('height', `${Math.round(size.height * factor)}px`);
  }, [factor, size]);

  return (
    <section
      ref={place}
      className="pdf-page"
      aria-label={words.page({ number })}
      data-page-number={number}
    >
      <canvas ref={canvas} />
      <div ref={text} className="pdf-text" lang="nl" />
    </section>
  );
}
