/**
 * Effect of words beside an amount: `about`, it is not exact; `most` and `least`, it costs no more
 * or no less; `years`, it falls in several or ends in one; `beside`, nothing, they only go with it.
 */
export type WordsSort = 'about' | 'most' | 'least' | 'years' | 'beside';

const SORTS: readonly (readonly [WordsSort, RegExp])[] = [
  [
    'about',
    /(?:circa\b|c\.a\.|ca\.|ca\b|ongeveer\b|ongev\.|ong\.|naar (?:schatting|raming)\b|geschat(?:te)?(?: op)?\b|geraamd(?: op)?\b|rond(?: de)?(?= [€\d])|zo['’]n\b|indicatief\b|indicatie\b|raming\b|schatting\b|voorlopig(?:e raming)?\b|[~±]|\+\/-)/iuy,
  ],
  [
    'most',
    /(?:maximaal\b|max\.|max\b|ten hoogste\b|hoogstens\b|hooguit\b|niet meer dan\b|minder dan\b|bijna\b|tot(?= (?:€|EUR)))/iuy,
  ],
  [
    'least',
    /(?:minimaal\b|min\.|ten ?minste\b|minstens\b|meer dan\b|ruim\b|vanaf(?= (?:€|EUR)))/iuy,
  ],
  [
    'beside',
    /(?:(?:excl\.|exclusief|incl\.|inclusief|ex\.) ?btw\b|daarna\b|vervolgens\b|extra\b|aanvullend\b|(?:te dekken |gedekt |gefinancierd )?(?:binnen|uit) (?:de |het )?(?:bestaande|reguliere|huidige|lopende|beschikbare|eigen) (?:begroting(?:en)?|middelen|budget(?:ten)?|kaders?)\b)/iuy,
  ],
];

/** Finds words at a place in a text that make an amount less than firm: `circa`, `maximaal`. */
export function hedgeAt(
  text: string,
  at: number,
): { readonly words: string; readonly sort: WordsSort; readonly end: number } | undefined {
  for (const [sort, pattern] of SORTS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { words: found[0], sort, end: pattern.lastIndex };
  }
  return undefined;
}
