import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/words.ts';
import type { OpenPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import { PdfThumbnails } from './pdf-thumbnails.tsx';
import { PdfTools } from './pdf-tools.tsx';
import { usePdfSearch } from './use-pdf-search.ts';
import { scaleOf, type Zoom } from './zoom.ts';

const NO_MATCHES: readonly never[] = [];

/** Shows a PDF as it prints: pages under each other, small ones beside them, zoom and search. */
export function PdfView({
  pdf,
  label,
}: {
  readonly pdf: OpenPdf;
  readonly label: string;
}): ReactElement {
  const { annexes: words } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [room, setRoom] = useState(0);
  const [page, setPage] = useState(1);
  const search = usePdfSearch(pdf);
  const scale = scaleOf(zoom, pdf.sizes[0], room);
  const at = Math.min(page, pdf.sizes.length);

  useEffect(() => {
    if (scroller.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const seek = (event: KeyboardEvent) => {
      if (event.key !== 'f' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      searchField.current?.select();
    };
    window.addEventListener('keydown', seek);
    return () => window.removeEventListener('keydown', seek);
  }, []);

  const goTo = (number: number) => {
    setPage(number);
    pageElement(scroller.current, number)?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className="pdf-view">
      <PdfTools
        page={at}
        pages={pdf.sizes.length}
        goTo={goTo}
        scale={scale}
        onZoom={setZoom}
        search={search}
        searchRef={searchField}
      />
      <PdfThumbnails pdf={pdf} page={at} goTo={goTo} />
      <section
        ref={scroller}
        className="pdf-pages"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        onScroll={() => setPage(pageInSight(scroller.current))}
      >
        <span className="unseen">{words.previewHint}</span>
        {pdf.sizes.map((size, index) => (
          <PdfPage
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
            key={index}
            pdf={pdf}
            number={index + 1}
            size={size}
            scale={scale}
            matches={search.pages[index] ?? NO_MATCHES}
            current={search.current?.page === index ? search.current.match : undefined}
          />
        ))}
      </section>
    </div>
  );
}

function pageElement(scroller: HTMLElement | null, number: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-page-number="${number}"]`) ?? null;
}

/** Finds the page at a third of the height that is in sight, from 1. */
function pageInSight(scroller: HTMLElement | null): number {
  if (scroller === null) return 1;
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 3;
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page-number]')];
  const last = pages.findLastIndex((element) => element.getBoundingClientRect().top <= line);
  return Math.max(0, last) + 1;
}
