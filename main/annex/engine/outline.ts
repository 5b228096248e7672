/** Adds the bookmarks: a tree that follows the headings. */
import { addBookmark, type Bookmark, type PdfFile } from './pdfkit-seam.ts';

export interface Outline {
  /** Adds a bookmark to the current page, under the last one of a higher level. */
  readonly add: (level: number, title: string, top: number) => void;
}

/** Starts an empty outline. */
export function startOutline(file: PdfFile): Outline {
  const path: { readonly level: number; readonly bookmark: Bookmark }[] = [];
  return {
    add: (level, title, top) => {
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      path.push({ level, bookmark: addBookmark(file, path.at(-1)?.bookmark, title, top) });
    },
  };
}
