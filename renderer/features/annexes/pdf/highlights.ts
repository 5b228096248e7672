import type { TextMatch, TextPlace } from './find-in-pages.ts';

/** Names under which styles/annexes.css colours matches. */
const FOUND = 'pdf-found';
const CURRENT = 'pdf-current';

/** Coloured matches of each page, by the page's number. */
const shown = new Map<number, { readonly found: Range[]; readonly current: Range | undefined }>();

function apply(): void {
  const pages = [...shown.values()];
  CSS.highlights.set(FOUND, new Highlight(...pages.flatMap(({ found }) => found)));
  CSS.highlights.set(CURRENT, new Highlight(...pages.flatMap(({ current }) => current ?? [])));
}

function boundary({ piece, offset }: TextPlace, layer: readonly HTMLElement[]) {
  const node = layer[piece]?.firstChild;
  return node == null
    ? undefined
    : { node, offset: Math.min(offset, node.textContent?.length ?? 0) };
}

function rangeOf({ start, end }: TextMatch, layer: readonly HTMLElement[]): Range | undefined {
  const from = boundary(start, layer);
  const to = boundary(end, layer);
  if (from === undefined || to === undefined) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/**
 * Colours matches on a page, and scrolls to the current one.
 *
 * @param layer the pieces of text as they lie over the page
 * @returns takes the colours away again
 */
export function highlight(
  page: number,
  layer: readonly HTMLElement[],
  matches: readonly TextMatch[],
  current: TextMatch | undefined,
): () => void {
  const found = matches.flatMap((match) => rangeOf(match, layer) ?? []);
  const own = current === undefined ? undefined : rangeOf(current, layer);
  shown.set(page, { found, current: own });
  apply();
  own?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  return () => {
    shown.delete(page);
    apply();
  };
}
