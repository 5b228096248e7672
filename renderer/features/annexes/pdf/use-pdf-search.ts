import { useEffect, useMemo, useState } from 'react';
import { findInPage, matchAt, type TextMatch, type TextPiece } from './find-in-pages.ts';
import type { OpenPdf } from './open-pdf.ts';

export interface PdfSearch {
  readonly sought: string;
  readonly seek: (sought: string) => void;
  readonly count: number;
  /** Index of the current match, from 0. */
  readonly index: number;
  readonly step: (by: 1 | -1) => void;
  /** Matches of each page. */
  readonly pages: readonly (readonly TextMatch[])[];
  readonly current: { readonly page: number; readonly match: TextMatch } | undefined;
}

/** Seeks words in the text of a whole PDF. */
export function usePdfSearch(pdf: OpenPdf | undefined): PdfSearch {
  const [texts, setTexts] = useState<readonly (readonly TextPiece[])[]>([]);
  const [sought, setSought] = useState('');
  const [index, setIndex] = useState(0);
  const isSeeking = sought.trim() !== '';
  useEffect(() => {
    if (pdf === undefined || !isSeeking) return undefined;
    let isWanted = true;
    readTexts(pdf).then(
      (read) => {
        if (isWanted) setTexts(read);
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [pdf, isSeeking]);
  const pages = useMemo(() => texts.map((pieces) => findInPage(pieces, sought)), [texts, sought]);
  const count = pages.reduce((sum, matches) => sum + matches.length, 0);
  const at = count === 0 ? 0 : Math.min(index, count - 1);
  return {
    sought,
    seek: (typed) => {
      setSought(typed);
      setIndex(0);
    },
    count,
    index: at,
    step: (by) => setIndex(count === 0 ? 0 : (at + by + count) % count),
    pages,
    current: useMemo(() => matchAt(pages, at), [pages, at]),
  };
}

/** Reads the text of every page, in the same pieces as the layer over the page has. */
async function readTexts({ document }: OpenPdf): Promise<readonly (readonly TextPiece[])[]> {
  const texts: TextPiece[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(
      items.flatMap((item) => ('str' in item ? [{ text: item.str, endsLine: item.hasEOL }] : [])),
    );
  }
  return texts;
}
