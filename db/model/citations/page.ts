import { matchAt } from './spelling.ts';

const SIGN = "[ ,;(]*(?:pp?\\.?|pag\\.?|pagina(?:'s)?|bladz?\\.?|blz\\.?|bladzijden?)";
/** A page, and not the first half of a dossier's number. */
const ONE = "\\d{1,4}(?![\\p{L}\\d]|'|\\.\\d| \\d{3}(?!\\d))";
const SOME = `${ONE}(?: ?[/-] ?${ONE})?`;
const PAGES = new RegExp(
  `${SIGN} ?(?<pages>${SOME}(?:(?:, ?| en | & )${SOME})*(?: ?e\\.? ?v\\b\\.?)?)`,
  'iuy',
);

/** A reference to pages: "5", "7-8", "12 en 13", "4 e.v.". */
export interface Pages {
  readonly page: string;
  readonly end: number;
}

/** Reads "p. 5", "blz. 238-239", "pag 69/70" at that place; of a range with a hyphen. */
export function pagesAt(text: string, at: number): Pages | undefined {
  const found = matchAt(PAGES, text, at);
  if (found === undefined) return undefined;
  const page = (found.groups.pages ?? '')
    .replaceAll(/ ?[/-] ?/g, '-')
    .replace(/, ?/g, ', ')
    .replace(/ ?e\.? ?v\.?$/i, ' e.v.');
  return { page, end: found.end };
}
