import { type ReactElement, useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/words.ts';
import { drawPage, PIXELS_PER_POINT } from './draw-page.ts';
import type { OpenPdf, PageSize } from './open-pdf.ts';
import { useInSight } from './use-in-sight.ts';

/** Width of a small page, in CSS pixels. */
const WIDTH = 92;

/** Shows every page in small; a press goes to it. */
export function PdfThumbnails({
  pdf,
  page,
  goTo,
}: {
  readonly pdf: OpenPdf;
  /** The current page, from 1. */
  readonly page: number;
  readonly goTo: (page: number) => void;
}): ReactElement {
  const { annexes: words } = useWords();
  return (
    <nav className="pdf-thumbnails" aria-label={words.thumbnails}>
      <ol>
        {pdf.sizes.map((size, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          <li key={at}>
            <Thumbnail
              pdf={pdf}
              number={at + 1}
              size={size}
              isCurrent={page === at + 1}
              onPress={() => goTo(at + 1)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Thumbnail({
  pdf,
  number,
  size,
  isCurrent,
  onPress,
}: {
  readonly pdf: OpenPdf;
  readonly number: number;
  readonly size: PageSize;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}): ReactElement {
  const { annexes: words } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const inSight = useInSight(button);
  useEffect(() => {
    if (!inSight || canvas.current === null) return undefined;
    const scale = WIDTH / (size.width * PIXELS_PER_POINT);
    return drawPage(pdf.document, number, canvas.current, scale).stop;
  }, [pdf, number, size, inSight]);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={button}
      type="button"
      className="pdf-thumbnail"
      aria-label={words.page({ number })}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onPress}
    >
      <canvas ref={canvas} width={WIDTH} height={Math.round((WIDTH * size.height) / size.width)} />
      <span aria-hidden="true">{number}</span>
    </button>
  );
}
