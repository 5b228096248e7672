/** A place in a page's text: index of a piece, and offset in it. */
export interface TextPlace {
  readonly piece: number;
  readonly offset: number;
}

/** A stretch of a page's text; `end` is just behind it. */
export interface TextMatch {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** A piece of text as the page sets it: part of a line. */
export interface TextPiece {
  readonly text: string;
  /** Whether a line ends behind it. */
  readonly endsLine: boolean;
}

/** Gives one sign as searching sees it: without capitals, accents and kinds of white. */
function plain(sign: string): string {
  if (/\s/u.test(sign)) return ' ';
  return (sign.normalize('NFD')[0] ?? sign).toLowerCase()[0] ?? sign;
}

/**
 * Finds where words stand in the text of a page, also across pieces and lines.
 *
 * @param sought empty, or white only: nothing is found
 */
export function findInPage(pieces: readonly TextPiece[], sought: string): readonly TextMatch[] {
  const wanted = Array.from(sought.trim().replaceAll(/\s+/gu, ' '), plain).join('');
  if (wanted === '') return [];
  const places: TextPlace[] = [];
  let text = '';
  pieces.forEach((piece, at) => {
    for (let offset = 0; offset < piece.text.length; offset += 1) {
      const sign = plain(piece.text[offset] ?? '');
      if (sign === ' ' && text.endsWith(' ')) continue;
      text += sign;
      places.push({ piece: at, offset });
    }
    if (piece.endsLine && !text.endsWith(' ')) {
      text += ' ';
      places.push({ piece: at, offset: piece.text.length });
    }
  });
  const found: TextMatch[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    const start = places[at];
    const last = places[at + wanted.length - 1];
    if (start === undefined || last === undefined) break;
    found.push({ start, end: { piece: last.piece, offset: last.offset + 1 } });
  }
  return found;
}

/** Gives the n-th match of a document, counted through all its pages. */
export function matchAt(
  pages: readonly (readonly TextMatch[])[],
  index: number,
): { readonly page: number; readonly match: TextMatch } | undefined {
  let before = 0;
  for (const [page, matches] of pages.entries()) {
    const match = matches[index - before];
    if (match !== undefined) return { page, match };
    before += matches.length;
  }
  return undefined;
}
